import { isCountry } from '../lexicon/concepts.ts';
import { areRivalEvents } from '../lexicon/rival-events.ts';
import { compareHeads } from './heads.ts';
import { measureOverlap, measureWeight, type PairWeights } from './pair-weights.ts';
import type { Facets, PreparedFigure } from './prepare.ts';

/** What is said of a quantity: of one figure, or of all figures of an article that report it. */
export type Described = Pick<PreparedFigure, 'near' | 'context' | 'heads' | 'events' | 'mainEvents' | 'facets'>;

/** 1: they agree; -1: each says something, and something else; 0: one of them says nothing. */
export type Accord = -1 | 0 | 1;

/** In what the descriptions of two quantities agree and differ. */
export interface Agreement {
  /** Share of the clauses' words that agree, rare words counting more, 0 to 1; and how much that is in all. */
  near: number;
  nearSum: number;
  /** The same for the sentences. */
  context: number;
  contextSum: number;
  heads: Accord;
  /** The heads cannot be one: women and soldiers, homes and people, the ages of two people. */
  isOtherKind: boolean;
  events: Accord;
  /** What befell them is counted side by side: killed and wounded. */
  isRivalEvent: boolean;
  /** One is of an earlier year, the other is not. */
  isOtherPast: boolean;
  /** One is of a week or a day before, the other is not said to be. */
  isEarlier: boolean;
  times: Accord;
  /** Names in what is counted: Russian diplomats, British ones. */
  counted: Accord;
  /** Other names of the clause: who did it, where. */
  names: Accord;
  /** The countries named beside them, as where or by whom, are others. */
  isOtherCountry: boolean;
  /** Rise and fall. */
  changes: Accord;
  /** One is a forecast or a goal, the other is not. */
  isOtherMode: boolean;
  /** "From 7 to 8": the one is the old value, the other the new. */
  isOtherRole: boolean;
  /** One comes on top of another number, is a sum of several or a share of each; the other is not. */
  isAddition: boolean;
  /** One is a part, an addition or a share of each, the other is not. */
  isOtherPart: boolean;
}

/** Similarities of short lists mean little, so each is computed as if this much unshared weight were there too. Guess. */
const PRIOR_WEIGHT = 2;
const ADDITIONS = ['more', 'total', 'each'];
const hasPart = ({ facets }: Described, part: string) => Boolean(facets.get('part')?.has(part));

export function compareDescriptions(a: Described, b: Described, weights: PairWeights): Agreement {
  const areOld = areBothEarlier(a, b);
  const near = measureOverlap(a.near, b.near, weights);
  const crossed = (measureOverlap(a.near, b.context, weights) + measureOverlap(a.context, b.near, weights)) / 2;
  const context = measureOverlap(a.context, b.context, weights);
  const size = (x: number[], y: number[]) =>
    Math.min(measureWeight(x, weights), measureWeight(y, weights)) + PRIOR_WEIGHT;
  return {
    near: (near + crossed) / 2 / size(a.near, b.near),
    nearSum: near + crossed,
    context: context / size(a.context, b.context),
    contextSum: context,
    ...compareHeads(a, b),
    events: compareEvents(a, b),
    isRivalEvent: haveRivalEvents(a, b),
    isOtherPast: !areOld && differsInFacet(a.facets, b.facets, 'past'),
    isEarlier: differsInFacet(a.facets, b.facets, 'before'),
    times: compareTimes(a.facets.get('time'), b.facets.get('time')),
    counted: compareCounted(a.facets.get('of'), b.facets.get('of')),
    names: compareNames(a.facets.get('by'), b.facets.get('by')),
    isOtherCountry: areOtherCountries(a.facets.get('by'), b.facets.get('by')),
    changes: compareSets(a.facets.get('change'), b.facets.get('change')),
    isOtherMode: areOtherModes(a.facets.get('mode'), b.facets.get('mode')),
    isOtherRole: !areOld && (isFromAndTo(a.facets, b.facets) || isFromAndTo(b.facets, a.facets)),
    ...compareParts(a, b),
  };
}

/** "Down from 67 percent" and "67 percent in 2015": the old value, told in two ways. */
function areBothEarlier(a: Described, b: Described): boolean {
  return (isOld(a) && isPast(b)) || (isPast(a) && isOld(b));
}

const isOld = ({ facets }: Described) => Boolean(facets.get('role')?.has('from'));
const isPast = ({ facets }: Described) => facets.has('past');

const NO_PARTS = { isAddition: false, isOtherPart: false };

/** What is told after the dead: "killed 12 and injured 30 more" adds nothing to other injured. */
const AFTER_THE_DEAD = ['wounded', 'exposed', 'hospitalised', 'missing'];

function compareParts(a: Described, b: Described): Pick<Agreement, 'isAddition' | 'isOtherPart'> {
  if (!a.facets.has('part') && !b.facets.has('part')) return NO_PARTS;
  const isAside = AFTER_THE_DEAD.some((event) => a.mainEvents.has(event) && b.mainEvents.has(event));
  const differing = ADDITIONS.filter((part) => hasPart(a, part) !== hasPart(b, part));
  if (isAside && differing.length === 1 && differing[0] === 'more') return { isAddition: false, isOtherPart: false };
  return { isAddition: differing.length > 0, isOtherPart: differsInFacet(a.facets, b.facets, 'part') };
}

/** Only countries make two things of one: "San Diego officers" may be "SDPD officers", Russians are no Britons. */
function compareCounted(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): Accord {
  const accord = compareSets(a, b);
  if (accord >= 0) return accord;
  return [...(a ?? [])].some(isCountry) && [...(b ?? [])].some(isCountry) ? -1 : 0;
}

/** A country neither is nor isn't a town: only names of one sort can be others. */
function compareNames(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): Accord {
  const accord = compareSets(a, b);
  if (accord >= 0) return accord;
  const hasTown = (names: ReadonlySet<string> | undefined) => [...(names ?? [])].some((name) => !isCountry(name));
  return (hasTown(a) && hasTown(b)) || areOtherCountries(a, b) ? -1 : 0;
}

function areOtherCountries(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  const [ofA, ofB] = [[...(a ?? [])].filter(isCountry), [...(b ?? [])].filter(isCountry)];
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((country) => ofB.includes(country));
}

/** The nearest events decide; others only where they do not disagree. */
function compareEvents(a: Described, b: Described): Accord {
  const main = compareSets(a.mainEvents, b.mainEvents);
  if (main >= 0) return main;
  return haveRivalEvents(a, b) ? -1 : compareSets(a.events, b.events);
}

function haveRivalEvents({ mainEvents: ofA }: Described, { mainEvents: ofB }: Described): boolean {
  if (compareSets(ofA, ofB) >= 0) return false;
  const rivals = (one: string, others: ReadonlySet<string>) => [...others].some((other) => areRivalEvents(one, other));
  return (
    ofA.size > 0 &&
    ofB.size > 0 &&
    [...ofA].every((one) => rivals(one, ofB)) &&
    [...ofB].every((one) => rivals(one, ofA))
  );
}

function compareSets(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): Accord {
  if (!a?.size || !b?.size) return 0;
  for (const value of a) if (b.has(value)) return 1;
  return -1;
}

/** A plan may be forecast or aimed at, and its number is that of the deed; a forecast is no outcome. */
function areOtherModes(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (compareSets(a, b) > 0 || a?.has('plan') || b?.has('plan')) return false;
  return Boolean(a?.size || b?.size);
}

/** Whether one has a facet of the kind and the other has none, or others. */
function differsInFacet(a: Facets, b: Facets, kind: string): boolean {
  const [ofA, ofB] = [a.get(kind), b.get(kind)];
  return Boolean(ofA?.size || ofB?.size) && compareSets(ofA, ofB) <= 0;
}

function isFromAndTo(a: Facets, b: Facets): boolean {
  return Boolean(a.get('role')?.has('from') && !b.get('role')?.has('from'));
}

/** Times are compared by kind: October and 2009 neither agree nor disagree. */
function compareTimes(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): Accord {
  let accord: Accord = 0;
  for (const time of a ?? []) {
    if (b?.has(time)) return 1;
    if ([...(b ?? [])].some((other) => kindOf(other) === kindOf(time))) accord = -1;
  }
  return accord;
}

const kindOf = (time: string) => time.slice(0, time.indexOf(':'));
