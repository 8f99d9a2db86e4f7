import type { PairWeights } from './pair-weights.ts';
import { measureOverlap, measureWeight } from './pair-weights.ts';
import type { PreparedFigure } from './prepare.ts';
import type { ValueRelation } from './values.ts';

/** What is known of a pair of figures, each about -1 to 1; the names are those of the fitted weights. */
export interface PairFeatures {
  bias: number;
  equal: number;
  rounded: number;
  inside: number;
  distinctive: number;
  unique: number;
  near: number;
  nearSum: number;
  context: number;
  contextSum: number;
  headSame: number;
  headOther: number;
  eventSame: number;
  eventOther: number;
  timeSame: number;
  timeOther: number;
  nameSame: number;
  nameOther: number;
  roleOther: number;
  changeSame: number;
  changeOther: number;
  modeOther: number;
  partOther: number;
  sourceSame: number;
  measured: number;
}

/** What the pair's articles add to the pair itself. */
export interface PairSetting {
  weights: PairWeights;
  relation: ValueRelation;
  /** Figures of the one article, and of the other, whose values go with this pair's: 1 and 1 where the value is found once. */
  rivals: number;
}

/** Similarities of short lists mean little, so each is computed as if this much unshared weight were there too. Guess. */
const PRIOR_WEIGHT = 2;

export function findFeatures(
  a: PreparedFigure,
  b: PreparedFigure,
  { weights, relation, rivals }: PairSetting,
): PairFeatures {
  const near = measureOverlap(a.near, b.near, weights);
  const crossed = (measureOverlap(a.near, b.context, weights) + measureOverlap(a.context, b.near, weights)) / 2;
  const context = measureOverlap(a.context, b.context, weights);
  const size = (x: number[], y: number[]) =>
    Math.min(measureWeight(x, weights), measureWeight(y, weights)) + PRIOR_WEIGHT;
  return {
    bias: 1,
    equal: relation === 'equal' ? 1 : 0,
    rounded: relation === 'rounded' ? 1 : 0,
    inside: relation === 'inside' ? 1 : 0,
    distinctive: relation === 'equal' || relation === 'rounded' ? measureDistinction(a) : 0,
    unique: 1 / Math.max(1, rivals),
    near: (near + crossed) / 2 / size(a.near, b.near),
    nearSum: Math.log1p(near + crossed) / 3,
    context: context / size(a.context, b.context),
    contextSum: Math.log1p(context) / 3,
    ...compareHeads(a, b),
    ...compareKinds(a, b),
    sourceSame: shareWord(a.record.source, b.record.source) ? 1 : 0,
    measured: a.dimension === 'count' ? 0 : 1,
  };
}

/** From 0 for "two" and "100" to 1 for 171,000.5: how little a number would be met by chance. */
function measureDistinction({ record, bounds }: PreparedFigure): number {
  const value = record.high ?? record.low;
  if (value === null || !bounds) return 0;
  const digits = Math.abs(value).toExponential().replace(/e.*$/, '').replace('.', '').length;
  const size = Math.abs(value) < 13 && Number.isInteger(value) ? 0 : 0.25;
  return Math.min(1, size + (digits - 1) / 4);
}

function compareHeads(a: PreparedFigure, b: PreparedFigure): Pick<PairFeatures, 'headSame' | 'headOther'> {
  if (!a.head || !b.head) return { headSame: 0, headOther: 0 };
  return a.head === b.head ? { headSame: 1, headOther: 0 } : { headSame: 0, headOther: 1 };
}

function compareKinds(a: PreparedFigure, b: PreparedFigure) {
  const event = compareSets(a.events, b.events);
  const name = compareFacet(a, b, 'name');
  const change = compareFacet(a, b, 'change');
  return {
    eventSame: event > 0 ? 1 : 0,
    eventOther: event < 0 ? 1 : 0,
    ...compareTimes(a, b),
    nameSame: name > 0 ? 1 : 0,
    nameOther: name < 0 ? 1 : 0,
    roleOther: differInFacet(a, b, 'role') ? 1 : 0,
    changeSame: change > 0 ? 1 : 0,
    changeOther: change < 0 ? 1 : 0,
    modeOther: differInFacet(a, b, 'mode') ? 1 : 0,
    partOther: differInFacet(a, b, 'part') ? 1 : 0,
  };
}

/** 1 where two sets share something, -1 where both have something and share nothing, 0 where one is empty. */
function compareSets(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a?.size || !b?.size) return 0;
  for (const value of a) if (b.has(value)) return 1;
  return -1;
}

function compareFacet(a: PreparedFigure, b: PreparedFigure, kind: string): number {
  return compareSets(a.facets.get(kind), b.facets.get(kind));
}

/** Whether one has a facet that the other has not, or another. */
function differInFacet(a: PreparedFigure, b: PreparedFigure, kind: string): boolean {
  const [ofA, ofB] = [a.facets.get(kind), b.facets.get(kind)];
  if (!ofA?.size && !ofB?.size) return false;
  return compareSets(ofA, ofB) <= 0;
}

/** Times are compared by kind: October and 2009 neither agree nor disagree. */
function compareTimes(a: PreparedFigure, b: PreparedFigure): Pick<PairFeatures, 'timeSame' | 'timeOther'> {
  const [ofA, ofB] = [a.facets.get('time'), b.facets.get('time')];
  let result = { timeSame: 0, timeOther: 0 };
  if (!ofA || !ofB) return result;
  for (const time of ofA) {
    if (ofB.has(time)) result = { ...result, timeSame: 1 };
    else if ([...ofB].some((other) => kindOf(other) === kindOf(time))) result = { ...result, timeOther: 1 };
  }
  return result;
}

const kindOf = (time: string) => time.slice(0, time.indexOf(':'));

function shareWord(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const words = new Set(a.toLowerCase().match(/\p{L}{4,}/gu));
  return (b.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word));
}
