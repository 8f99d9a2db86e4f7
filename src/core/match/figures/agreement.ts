import { isCountry } from '../lexicon/concepts.ts';
import { areRivalEvents } from '../lexicon/rival-events.ts';
import { compareHeads } from './heads.ts';
import { measureOverlap, measureWeight, type PairWeights } from './pair-weights.ts';
import type { Facets, PreparedFigure } from './prepare.ts';

/** What is said of a quantity: of one figure, or of all figures of an article that report it. */
export type Described = Pick<PreparedFigure, 'near' | 'context' | 'heads' | 'events' | 'mainEvents' | 'facets'>;

/** 1: they agree; -1: each says something, and something else; 0: one of them says nothing. */
export type Accord = -1 | 0 | 1;

/** Similarities of short lists mean little, so each is computed as if this much unshared weight were there too. Guess. */
const PRIOR_WEIGHT = 2;
const ADDITIONS = ['more', 'total', 'each'];
const hasPart = ({ facets }: Described, part: string) => Boolean(facets.get('part')?.has(part));

/**
 * In what the descriptions of two quantities agree and differ. Most pairs are told apart by what is known beside their
 * words, which are counted when they are asked for.
 */
export class Agreement {
  readonly heads: Accord;
  /** The heads cannot be one: women and soldiers, homes and people, the ages of two people. */
  readonly isOtherKind: boolean;
  readonly events: Accord;
  /** What befell them is counted side by side: killed and wounded. */
  readonly isRivalEvent: boolean;
  /** One is of an earlier year, the other is not. */
  readonly isOtherPast: boolean;
  /** One is of a week or a day before, the other is not said to be. */
  readonly isEarlier: boolean;
  readonly times: Accord;
  /** Names in what is counted: Russian diplomats, British ones. */
  readonly counted: Accord;
  /** Other names of the clause: who did it, where. */
  readonly names: Accord;
  /** The countries named beside them, as where or by whom, are others. */
  readonly isOtherCountry: boolean;
  /** Rise and fall. */
  readonly changes: Accord;
  /** One is a forecast or a goal, the other is not. */
  readonly isOtherMode: boolean;
  /** "From 7 to 8": the one is the old value, the other the new. */
  readonly isOtherRole: boolean;
  /** One comes on top of another number, is a sum of several or a share of each; the other is not. */
  readonly isAddition: boolean;
  /** One is a part, an addition or a share of each, the other is not. */
  readonly isOtherPart: boolean;
  readonly #a: Described;
  readonly #b: Described;
  readonly #weights: PairWeights;
  #near: Overlap | undefined;
  #context: Overlap | undefined;

  constructor(a: Described, b: Described, weights: PairWeights) {
    const [ofA, ofB] = [a.facets, b.facets];
    const areOld = areBothEarlier(a, b);
    ({ heads: this.heads, isOtherKind: this.isOtherKind } = compareHeads(a, b));
    this.events = compareEvents(a, b);
    this.isRivalEvent = haveRivalEvents(a, b);
    this.isOtherPast = !areOld && differsInFacet(ofA, ofB, 'past');
    this.isEarlier = differsInFacet(ofA, ofB, 'before');
    this.times = compareTimes(ofA.get('time'), ofB.get('time'));
    this.counted = compareCounted(ofA.get('of'), ofB.get('of'));
    this.names = compareNames(ofA.get('by'), ofB.get('by'));
    this.isOtherCountry = areOtherCountries(ofA.get('by'), ofB.get('by'));
    this.changes = compareSets(ofA.get('change'), ofB.get('change'));
    this.isOtherMode = areOtherModes(ofA.get('mode'), ofB.get('mode'));
    this.isOtherRole = !areOld && (isFromAndTo(ofA, ofB) || isFromAndTo(ofB, ofA));
    ({ isAddition: this.isAddition, isOtherPart: this.isOtherPart } = compareParts(a, b));
    [this.#a, this.#b, this.#weights] = [a, b, weights];
  }

  /** Share of the clauses' words that agree, rare words counting more, 0 to 1; and how much that is in all. */
  get near(): number {
    return this.#countNear().share;
  }

  get nearSum(): number {
    return this.#countNear().sum;
  }

  /** The same for the sentences. */
  get context(): number {
    return this.#countContext().share;
  }

  get contextSum(): number {
    return this.#countContext().sum;
  }

  #countNear(): Overlap {
    if (!this.#near) {
      const [a, b, weights] = [this.#a, this.#b, this.#weights];
      const near = measureOverlap(a.near, b.near, weights);
      const crossed = (measureOverlap(a.near, b.context, weights) + measureOverlap(a.context, b.near, weights)) / 2;
      this.#near = { share: (near + crossed) / 2 / this.#measureShorter(a.near, b.near), sum: near + crossed };
    }
    return this.#near;
  }

  #countContext(): Overlap {
    if (!this.#context) {
      const [a, b] = [this.#a.context, this.#b.context];
      const sum = measureOverlap(a, b, this.#weights);
      this.#context = { share: sum / this.#measureShorter(a, b), sum };
    }
    return this.#context;
  }

  #measureShorter(a: number[], b: number[]): number {
    return Math.min(measureWeight(a, this.#weights), measureWeight(b, this.#weights)) + PRIOR_WEIGHT;
  }
}

interface Overlap {
  share: number;
  sum: number;
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
