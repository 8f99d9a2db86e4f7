import type { FigureVerdict } from '../cross-reference.ts';
import type { Link } from '../link.ts';
import { listCandidates } from './compare-articles.ts';
import type { Fact } from './facts.ts';
import { explainFigures } from './figure-reasons.ts';
import { type Judged, judgeCandidates } from './judge-candidates.ts';
import type { Numbering, PreparedFigure } from './prepare.ts';
import { compareBounds, type ValueRelation } from './values.ts';

/** A figure of the page and the figure of another article that reports the same quantity, or nearly. */
export interface FigureLink {
  here: PreparedFigure;
  there: PreparedFigure;
  link: Link;
}

/** Below these a link is not shown. Set on labelled stories so that wrong links are rare; a wrong `differs` misleads most. */
const MIN_SCORE: Record<FigureVerdict, number> = { same: 0.5, differs: 0.6, 'different-measure': 0.6 };

/** Links each figure of one article to the best of another. Costs facts × facts. */
export function linkFigures(ours: readonly Fact[], theirs: readonly Fact[], numbering: Numbering): FigureLink[] {
  const judged = judgeCandidates(listCandidates(ours, theirs, numbering));
  const best = new Map<Fact, Judged>();
  for (const candidate of judged) {
    const known = best.get(candidate.here);
    if (!known || candidate.score > known.score) best.set(candidate.here, candidate);
  }
  return [...best.values()].flatMap(linkFact);
}

/** Each mention of the fact here, with the mention there that its value fits best. */
function linkFact(judged: Judged): FigureLink[] {
  return judged.here.mentions.flatMap((here) => {
    const there = findClosest(here, judged.there);
    const relation = compareBounds(here.bounds, there.bounds);
    const verdict = relation === 'apart' ? 'differs' : 'same';
    if (judged.score < MIN_SCORE[verdict]) return [];
    return {
      here,
      there,
      link: { verdict, score: judged.score, reasons: explainFigures(here, there, { relation, judged }) },
    };
  });
}

const CLOSENESS: ValueRelation[] = ['equal', 'rounded', 'inside', 'compatible', 'apart'];

function findClosest(here: PreparedFigure, { mentions }: Fact): PreparedFigure {
  const rank = (mention: PreparedFigure) => CLOSENESS.indexOf(compareBounds(here.bounds, mention.bounds));
  return mentions.reduce((best, mention) => (rank(mention) < rank(best) ? mention : best));
}
