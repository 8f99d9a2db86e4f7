import type { FigureRecord } from '../../corpus/record.ts';
import { Agreement } from './agreement.ts';
import { type Fact, gatherFacts } from './facts.ts';
import { type Features, listFeatures, measureDistinction } from './features.ts';
import { findLeadTolls } from './lead-tolls.ts';
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
  /** Each is what its article tells first of how many were killed, or hurt (`findLeadTolls`). */
  areLeads: boolean;
  /** One of the two has no number of its own ("dozens"). */
  isVague: boolean;
  /** How little the value would be met by chance, 0 to 1 (`measureDistinction`). */
  distinction: number;
  features: Features;
}

/** Longer lists are no news: beyond this an article's figures are not compared, so that no page can hold up the reader. */
const MAX_FIGURES = 250;

/** What an article's figures report. */
export function readFacts(figures: readonly FigureRecord[], numbering: Numbering): Fact[] {
  const prepared = figures
    .slice(0, MAX_FIGURES)
    .map((figure) => prepareFigure(figure, numbering))
    .filter((figure) => figure !== null);
  return gatherFacts(prepared, numbering);
}

/** Values further apart than this are never held against one another, as the logarithm of their ratio. */
const MAX_GAP = 1.4;

/**
 * Pairs of facts of two articles that have one dimension, and values that go together or are near. Costs facts × facts.
 */
export function listCandidates(ours: readonly Fact[], theirs: readonly Fact[], numbering: Numbering): Candidate[] {
  const weights = weighConcepts(ours, theirs, numbering);
  const [leads, otherLeads] = [findLeadTolls(ours), findLeadTolls(theirs)];
  const pairs: Candidate[] = [];
  for (const here of ours)
    for (const there of theirs) {
      const pair = describePair(here, there, weights);
      if (!pair) continue;
      pair.areLeads = leads.has(here) && leads.get(here) === otherLeads.get(there);
      pairs.push(pair);
    }
  const rivals = countRivals(pairs);
  const distinctions = measureDistinctions(ours, theirs);
  for (const pair of pairs) {
    const { here, there, relation } = pair;
    if (relation === 'apart') continue;
    pair.distinction = distinctions.get(here) ?? 0;
    const taken = (rivals.get(here) ?? 1) + (rivals.get(there) ?? 1) - 2;
    pair.features = listFeatures(pair, { rivals: Math.max(0, taken), dimension: here.dimension });
  }
  return pairs;
}

/** What is known of two facts as a pair; null where they measure in two dimensions, or are too far apart to be one. */
export function describePair(here: Fact, there: Fact, weights: PairWeights): Candidate | null {
  const relation = relateFacts(here, there);
  if (!relation) return null;
  const gap = measureGap(here, there);
  if (relation === 'apart' && (gap > MAX_GAP || !haveCommonKind(here, there))) return null;
  const isVague = here.mentions.every(isVagueFigure) || there.mentions.every(isVagueFigure);
  const agreement = new Agreement(here, there, weights);
  return { here, there, relation, gap, isVague, agreement, areLeads: false, distinction: 0, features: [] };
}

/** Values that are apart are only worth comparing where what is counted, or what befell it, may be one. */
function haveCommonKind(here: Fact, there: Fact): boolean {
  for (const event of here.events) if (there.events.has(event)) return true;
  for (const head of here.heads) if (there.heads.has(head)) return true;
  return false;
}

/** How distinct the number of each of our facts is among those of both articles. */
function measureDistinctions(ours: readonly Fact[], theirs: readonly Fact[]): Map<Fact, number> {
  const counts = countSizes([...ours, ...theirs]);
  return new Map(
    ours.map((fact) => {
      const alike = (counts.get(sizeOf(fact)) ?? 0) / 2;
      return [fact, Math.max(...fact.mentions.map((mention) => measureDistinction(mention, alike)))];
    }),
  );
}

/** How many facts are of each size: a number meets by chance only what is about as large. */
function countSizes(facts: readonly Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(sizeOf(fact), (counts.get(sizeOf(fact)) ?? 0) + 1);
  return counts;
}

/** Dimension and number of digits before the point. */
function sizeOf({ dimension, mentions }: Fact): string {
  return `${dimension} ${Math.max(0, Math.floor(Math.log10(Math.abs(mentions[0].bounds.high) || 1)))}`;
}

/** With how many facts of the other article each goes together, by value and by what is counted. */
function countRivals(pairs: readonly Candidate[]): Map<Fact, number> {
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
  let least = Number.POSITIVE_INFINITY;
  for (const a of here.mentions) {
    if (isVagueFigure(a)) continue;
    for (const b of there.mentions) if (!isVagueFigure(b)) least = Math.min(least, gapOf(a, b));
  }
  return Number.isFinite(least) ? least : 0;
}

function gapOf(a: PreparedFigure, b: PreparedFigure): number {
  let least = Number.POSITIVE_INFINITY;
  for (const x of statedValues(a))
    for (const y of statedValues(b))
      least = Math.min(least, x > 0 && y > 0 ? Math.abs(Math.log(x / y)) : Number(x !== y));
  return least;
}

/** The numbers that the words name, brought to the common unit by the share that they are of the bounds. */
function statedValues({ record, bounds }: PreparedFigure): number[] {
  if (record.qualifier === 'at-least' || record.qualifier === 'more-than') return [bounds.low];
  if (record.qualifier === 'at-most' || record.qualifier === 'less-than') return [bounds.high];
  if (record.qualifier === 'about') return [(bounds.low + bounds.high) / 2];
  return [bounds.low, bounds.high];
}

const isVagueFigure = ({ record }: PreparedFigure) => record.qualifier === 'vague';

const CLOSENESS: ValueRelation[] = ['equal', 'rounded', 'inside', 'compatible', 'apart'];

/** "Some 120", "at least 120" and "120": one number, put roughly by one of the two. */
function isSameRoughly(a: PreparedFigure, b: PreparedFigure): boolean {
  const [ofA, ofB] = [a.record.qualifier, b.record.qualifier];
  return ofA !== ofB && OPEN_OR_EXACT.has(ofA) && OPEN_OR_EXACT.has(ofB) && gapOf(a, b) < 1e-9;
}

const OPEN_OR_EXACT = new Set(['exact', 'about', 'at-least', 'more-than']);

function relateFacts(here: Fact, there: Fact): ValueRelation | null {
  if (here.dimension !== there.dimension) return null;
  let best: ValueRelation = 'apart';
  for (const a of here.mentions)
    for (const b of there.mentions) {
      const relation = compareBounds(a.bounds, b.bounds);
      if (relation === 'equal') return relation;
      const closer = isSameRoughly(a, b) ? 'rounded' : relation;
      if (CLOSENESS.indexOf(closer) < CLOSENESS.indexOf(best)) best = closer;
    }
  return best;
}
