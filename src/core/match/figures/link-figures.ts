import type { FigureVerdict } from '../cross-reference.ts';
import type { Link } from '../link.ts';
import { type Candidate, describePair, listCandidates } from './compare-articles.ts';
import { canDiffer, canMislead, isOneQuantity, isOtherDay, isToll, scoreDifference } from './conflicts.ts';
import type { Fact } from './facts.ts';
import { explainFigures } from './figure-reasons.ts';
import { type Judged, judgeCandidates } from './judge-candidates.ts';
import { weighConcepts } from './pair-weights.ts';
import type { Numbering, PreparedFigure } from './prepare.ts';
import { compareBounds, type ValueRelation } from './values.ts';

/** A figure of the page and the figure of another article that reports the same quantity, or nearly. */
export interface FigureLink {
  here: PreparedFigure;
  there: PreparedFigure;
  link: Link;
}

/** Below these a link is not shown. Set on labelled stories so that wrong links are rare; a wrong `differs` misleads most. */
const MIN_SCORE: Record<FigureVerdict, number> = { same: 0.55, differs: 0.8, 'different-measure': 0.5 };
/**
 * What a score that passed the bar has come to, as share of right links: weights alone are too modest once vetoes and
 * rivals have had their say. Read off stories that were left out when the weights were fitted.
 */
const CALIBRATION: Record<FigureVerdict, { floor: number; slope: number }> = {
  same: { floor: 0.65, slope: 0.31 },
  differs: { floor: 0.05, slope: 0.9 },
  'different-measure': { floor: 0.8, slope: 0 },
};
/** A fact that goes with one there as well as this is not said to differ from another, but for tolls that moved. */
const MAX_OTHER_SCORE = 0.3;
/** The second end of a range needs less: the first has shown what the range is about. */
const MIN_OTHER_END_SCORE = 0.3;

/** Links each figure of one article to the best of another, published so many days before or after. Costs facts × facts. */
export function linkFigures(
  ours: readonly Fact[],
  theirs: readonly Fact[],
  numbering: Numbering,
  daysApart = 0,
): FigureLink[] {
  const judged = judgeCandidates(
    listCandidates(ours, theirs, numbering).filter((pair) => !isOtherDay(pair, daysApart)),
  );
  const fitting = judged.filter((pair) => pair.relation !== 'apart' && isOneQuantity(pair));
  const ofHere = groupBy(fitting, 'here');
  const ofThere = groupBy(fitting, 'there');
  const areTwoTolls = (a: Fact, b: Fact) =>
    isToll(a) && isToll(b) && isStep(describePair(a, b, weighConcepts(ours, theirs, numbering)));
  const isTaken = (pair: Judged) => {
    const ofOurs = (ofHere.get(pair.here) ?? []).filter(takes);
    const ofTheirs = (ofThere.get(pair.there) ?? []).filter(takes);
    // Both reports have both values: they are of two things.
    if (ofOurs.length > 0 && ofTheirs.length > 0) return true;
    return (
      ofOurs.some(({ there }) => !areTwoTolls(there, pair.there)) ||
      ofTheirs.some(({ here }) => !areTwoTolls(here, pair.here))
    );
  };
  const apart = judged
    .filter((pair) => canDiffer(pair) && !isTaken(pair))
    .map((pair) => ({ ...pair, score: scoreDifference(pair) }));
  const differingThere = groupBy(apart, 'there');
  const differing = groupBy(
    apart.filter((pair) => findBest(differingThere.get(pair.there) ?? []) === pair),
    'here',
  );
  const misleading = groupBy(judged.filter(canMislead), 'here');
  return ours.flatMap((fact) => {
    const { same, isVague } = linkSame(fact, ofHere.get(fact) ?? []);
    const other = linkBest(differing.get(fact) ?? [], 'differs');
    // Two numbers that differ say more than that one of them is "dozens".
    if (same.length && !(isVague && other.length)) return [...same, ...other];
    const alike = linkBest(misleading.get(fact) ?? [], 'different-measure');
    return alike.length ? alike : other;
  });
}

function takes({ isVague, score }: Judged): boolean {
  return !isVague && score > MAX_OTHER_SCORE;
}

/** Between two reports of a day a toll moves no further, as the logarithm of the ratio. Guess. */
const MAX_TOLL_STEP = 0.3;

/** "Kills 1, 15 hurt", says the headline of the day before, and "16 injured" the report that leads to it: one toll as it came in. */
function isStep(pair: Candidate | null): boolean {
  return pair !== null && pair.gap <= MAX_TOLL_STEP && canDiffer(pair);
}

function linkSame(fact: Fact, pairs: readonly Judged[]): { same: FigureLink[]; isVague: boolean } {
  const best = findBest(pairs);
  if (!best || best.score < MIN_SCORE.same) return { same: [], isVague: false };
  const { isVague } = best;
  const links = linkMentions(best, (relation) => (relation === 'apart' ? 'differs' : 'same'));
  const other = pairs.find(
    (pair) => pair !== best && pair.score >= MIN_OTHER_END_SCORE && areTwoEnds(fact, best, pair),
  );
  return { same: other ? [...links, ...linkMentions(other, () => 'same')] : links, isVague };
}

/** "From 1,200 to 4,000" here, 1,200 and 4,000 from two sources there. */
function areTwoEnds(fact: Fact, one: Judged, other: Judged): boolean {
  if (!fact.mentions.some((mention) => mention.record.qualifier === 'range')) return false;
  return one.there.mentions.every((a) =>
    other.there.mentions.every((b) => compareBounds(a.bounds, b.bounds) === 'apart'),
  );
}

function linkBest(pairs: readonly Judged[], verdict: FigureVerdict): FigureLink[] {
  const best = findBest(pairs);
  return best && best.score >= MIN_SCORE[verdict] ? linkMentions(best, () => verdict) : [];
}

/** Each mention of the fact here, with the mention there that its value fits best. */
function linkMentions(judged: Judged, judge: (relation: ValueRelation) => FigureVerdict): FigureLink[] {
  return judged.here.mentions.flatMap((here) => {
    const there = findClosest(here, judged.there);
    const relation = compareBounds(here.bounds, there.bounds);
    const verdict = judge(relation);
    // "Several" beside "nine" does not differ from eleven; the nine does.
    if (verdict === 'different-measure' && relation !== 'equal') return [];
    if (verdict === 'differs' && here.record.qualifier === 'vague' && hasNumber(judged.here)) return [];
    const reasons = explainFigures(here, there, { verdict, relation, judged });
    return { here, there, link: { verdict, score: calibrate(judged.score, verdict), reasons } };
  });
}

const hasNumber = ({ mentions }: Fact) => mentions.some(({ record }) => record.qualifier !== 'vague');

function calibrate(score: number, verdict: FigureVerdict): number {
  const { floor, slope } = CALIBRATION[verdict];
  return floor + slope * score;
}

const CLOSENESS: ValueRelation[] = ['equal', 'rounded', 'inside', 'compatible', 'apart'];

/**
 * The mention whose value fits best, among equals the one in the likest company; rough words ("tens of millions") only
 * where there is no number.
 */
function findClosest(here: PreparedFigure, { mentions }: Fact): PreparedFigure {
  if (mentions.length === 1) return mentions[0];
  const numbers = mentions.filter(({ record }) => record.qualifier !== 'vague');
  const rank = (mention: PreparedFigure) =>
    countShared(here, mention) - FAR * CLOSENESS.indexOf(compareBounds(here.bounds, mention.bounds));
  return (numbers.length ? numbers : mentions).reduce((best, mention) => (rank(mention) > rank(best) ? mention : best));
}

/** More than any two mentions share. */
const FAR = 1000;

/** How many words of their sentences two mentions share; those of their clauses count twice. */
function countShared(a: PreparedFigure, b: PreparedFigure): number {
  return countCommon(a.near, b.near) + countCommon(a.context, b.context);
}

function countCommon(a: readonly number[], b: readonly number[]): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) [i, j, common] = [i + 1, j + 1, common + 1];
    else if (a[i] < b[j]) i++;
    else j++;
  }
  return common;
}

function findBest(pairs: readonly Judged[]): Judged | undefined {
  return pairs.reduce<Judged | undefined>((best, pair) => (best && best.score >= pair.score ? best : pair), undefined);
}

function groupBy(pairs: readonly Judged[], side: 'here' | 'there'): Map<Fact, Judged[]> {
  const groups = new Map<Fact, Judged[]>();
  for (const pair of pairs) {
    const group = groups.get(pair[side]);
    if (group) group.push(pair);
    else groups.set(pair[side], [pair]);
  }
  return groups;
}
