import type { FigureRecord } from '../../corpus/record.ts';
import { type Agreement, compareDescriptions } from './agreement.ts';
import { type Fact, gatherFacts } from './facts.ts';
import { type Features, listFeatures, measureDistinction } from './features.ts';
import { type PairWeights, weighConcepts } from './pair-weights.ts';
import { type Numbering, type PreparedFigure, prepareFigure } from './prepare.ts';
import { compareBounds, type ValueRelation } from './values.ts';

/** Facts of two articles that may be one, and what is known of the pair. */
export interface Candidate {
  here: Fact;
  there: Fact;
  /** The closest that any mention of the one comes to any of the other. */
  relation: ValueRelation;
  agreement: Agreement;
  /** The logarithm of the ratio of the two stated numbers where they are closest. */
  gap: number;
  /** One of the two has no number of its own ("dozens"). */
  isVague: boolean;
  /** How little the value would be met by chance, 0 to 1 (`measureDistinction`). */
  distinction: number;
  features: Features;
}

/** What an article's figures report. */
export function readFacts(figures: readonly FigureRecord[], numbering: Numbering): Fact[] {
  const prepared = figures.map((figure) => prepareFigure(figure, numbering)).filter((figure) => figure !== null);
  return gatherFacts(prepared, numbering);
}

/** Every pair of facts of two articles that has one dimension. Costs facts × facts. */
export function listCandidates(ours: readonly Fact[], theirs: readonly Fact[], numbering: Numbering): Candidate[] {
  const weights = weighConcepts(ours, theirs, numbering);
  const pairs = ours.flatMap((here) => theirs.flatMap((there) => describePair(here, there, weights) ?? []));
  const rivals = countRivals(pairs);
  return pairs.map((pair) => {
    const { here, there } = pair;
    const figures = countOf(ours, here.dimension) / 2 + countOf(theirs, here.dimension) / 2;
    const distinction = Math.max(...here.mentions.map((mention) => measureDistinction(mention, figures)));
    const taken = (rivals.get(here) ?? 1) + (rivals.get(there) ?? 1) - 2;
    const isVague = here.mentions.every(isVagueFigure) || there.mentions.every(isVagueFigure);
    const gap = measureGap(here, there);
    const setting = { gap, distinction, rivals: Math.max(0, taken), isVague, dimension: here.dimension };
    return { ...pair, gap, isVague, distinction, features: listFeatures({ ...pair, ...setting }) };
  });
}

type Pair = Omit<Candidate, 'features' | 'gap' | 'isVague' | 'distinction'>;

function describePair(here: Fact, there: Fact, weights: PairWeights): Pair | null {
  const relation = relateFacts(here, there);
  return relation && { here, there, relation, agreement: compareDescriptions(here, there, weights) };
}

/** With how many facts of the other article each goes together, by value and by what is counted. */
function countRivals(pairs: readonly Pair[]): Map<Fact, number> {
  const counts = new Map<Fact, number>();
  for (const { here, there, relation, agreement } of pairs) {
    if (relation === 'apart' || agreement.heads < 0) continue;
    counts.set(here, (counts.get(here) ?? 0) + 1);
    counts.set(there, (counts.get(there) ?? 0) + 1);
  }
  return counts;
}

/** The logarithm of the ratio of the closest two stated numbers; 0 where one fact has none ("dozens"). */
function measureGap(here: Fact, there: Fact): number {
  const [ours, theirs] = [here, there].map(({ mentions }) => mentions.filter((mention) => !isVagueFigure(mention)));
  const gaps = ours.flatMap((a) => theirs.map((b) => gapOf(a, b)));
  return gaps.length ? Math.min(...gaps) : 0;
}

function gapOf(a: PreparedFigure, b: PreparedFigure): number {
  const [ofA, ofB] = [statedValues(a), statedValues(b)];
  return Math.min(
    ...ofA.flatMap((x) => ofB.map((y) => (x > 0 && y > 0 ? Math.abs(Math.log(x / y)) : Number(x !== y)))),
  );
}

/** The numbers that the words name, brought to the common unit by the share that they are of the bounds. */
function statedValues({ record, bounds }: PreparedFigure): number[] {
  if (record.qualifier === 'at-least' || record.qualifier === 'more-than') return [bounds.low];
  if (record.qualifier === 'at-most' || record.qualifier === 'less-than') return [bounds.high];
  if (record.qualifier === 'about') return [(bounds.low + bounds.high) / 2];
  return [bounds.low, bounds.high];
}

const isVagueFigure = ({ record }: PreparedFigure) => record.qualifier === 'vague';

function countOf(facts: readonly Fact[], dimension: string): number {
  return facts.filter((fact) => fact.dimension === dimension).length;
}

const CLOSENESS: ValueRelation[] = ['equal', 'rounded', 'inside', 'compatible', 'apart'];

function relateFacts(here: Fact, there: Fact): ValueRelation | null {
  if (here.dimension !== there.dimension) return null;
  return here.mentions.reduce<ValueRelation>((best, mention) => closer(best, relate(mention, there)), 'apart');
}

function relate(mention: PreparedFigure, fact: Fact): ValueRelation {
  return fact.mentions.reduce<ValueRelation>(
    (best, other) => closer(best, compareBounds(mention.bounds, other.bounds)),
    'apart',
  );
}

function closer(a: ValueRelation, b: ValueRelation): ValueRelation {
  return CLOSENESS.indexOf(a) < CLOSENESS.indexOf(b) ? a : b;
}
