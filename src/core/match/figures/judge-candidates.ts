import type { Candidate } from './compare-articles.ts';
import { isOneQuantity } from './conflicts.ts';
import { WEIGHTS } from './weights.ts';

/** A pair of facts with the odds that they are one quantity. */
export interface Judged extends Candidate {
  /** Share of such pairs that are one quantity, 0 to 1. */
  score: number;
}

/** What is left of the odds of a rough fit where one of its values is met exactly elsewhere. */
const ROUGH_SHARE = 0.05;
/** How much a rival for one of the two facts takes from a pair. Set on labelled stories. */
const RIVAL_SHARE = 0.4;

/** Scores each candidate, in place: by itself, then against those that would take one of its facts. */
export function judgeCandidates(candidates: readonly Candidate[]): Judged[] {
  const alone = candidates.map(oddsOf);
  const exact = new Set(
    candidates.flatMap((pair, at) => (pair.relation === 'equal' && alone[at] > 1 ? [pair.here, pair.there] : [])),
  );
  const odds = candidates.map((pair, at) =>
    isRough(pair) && (exact.has(pair.here) || exact.has(pair.there)) ? alone[at] * ROUGH_SHARE : alone[at],
  );
  const rivals = candidates.map((pair, at) => (pair.relation !== 'apart' && isOneQuantity(pair) ? odds[at] : 0));
  const ofHere = findBest(candidates, rivals, 'here');
  const ofThere = findBest(candidates, rivals, 'there');
  return candidates.map((candidate, at) => {
    const rival = Math.max(rivalOdds(ofHere.get(candidate.here), at), rivalOdds(ofThere.get(candidate.there), at));
    return Object.assign(candidate, { score: odds[at] / (1 + odds[at] + RIVAL_SHARE * rival) });
  });
}

const isRough = ({ relation }: Candidate) => relation === 'inside' || relation === 'compatible';

/** Values that are apart are not weighed: whether they differ is for rules to say (`canDiffer`). */
function oddsOf({ features, relation }: Candidate): number {
  if (relation === 'apart') return 0;
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += features[at] * (WEIGHTS[at] ?? 0);
  return Math.exp(sum);
}

/** The two best odds of a fact, and whose the best are. */
interface Best {
  at: number;
  odds: number;
  second: number;
}

function findBest(
  candidates: readonly Candidate[],
  odds: readonly number[],
  side: 'here' | 'there',
): Map<object, Best> {
  const best = new Map<object, Best>();
  candidates.forEach((candidate, at) => {
    const known = best.get(candidate[side]);
    if (!known) best.set(candidate[side], { at, odds: odds[at], second: 0 });
    else if (odds[at] > known.odds) best.set(candidate[side], { at, odds: odds[at], second: known.odds });
    else known.second = Math.max(known.second, odds[at]);
  });
  return best;
}

function rivalOdds(best: Best | undefined, at: number): number {
  if (!best) return 0;
  return best.at === at ? best.second : best.odds;
}
