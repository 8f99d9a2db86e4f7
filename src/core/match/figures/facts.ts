import { Agreement } from './agreement.ts';
import { measureDistinction } from './features.ts';
import { type PairWeights, weighConcepts } from './pair-weights.ts';
import { mergeSorted, type Numbering, type PreparedFigure } from './prepare.ts';
import { compareBounds, type ValueRelation } from './values.ts';

/** One quantity of an article with all the places that report it there: what one says of it holds for all. */
export interface Fact extends Omit<PreparedFigure, 'record' | 'bounds'> {
  mentions: PreparedFigure[];
}

/** Points that two mentions in one article need to be one quantity (see `isOneFact`). Set on labelled stories. */
const MIN_POINTS = 3;
/** What it takes beyond that where values merely go together, and for a number that is met everywhere. */
const MORE_POINTS = 0.8;
const COMMON = 0.1;
/** Below this, see `measureDistinction`, a number has to be said of one thing. */
const MIN_DISTINCT = 0.45;
/** Amounts of this size that come this close (as the logarithm of their ratio) are hardly two in one article. */
const LARGE = 10_000;
const CLOSE = 0.03;
/** Equal numbers this close together are two things: "two women and two soldiers". In characters. */
const MIN_DISTANCE = 100;

/** Brings the figures of one article together by what they report. Costs figures × facts. */
export function gatherFacts(figures: readonly PreparedFigure[], numbering: Numbering): Fact[] {
  const weights = weighConcepts(figures, [], numbering);
  const facts: Fact[] = [];
  for (const figure of figures) {
    const fact = facts.find(
      (other) =>
        other.dimension === figure.dimension && other.mentions.some((mention) => isOneFact(mention, figure, weights)),
    );
    if (fact) addMention(fact, figure);
    else facts.push(createFact(figure));
  }
  return facts;
}

function createFact(figure: PreparedFigure): Fact {
  const { dimension, near, context, heads, events, mainEvents, facets } = figure;
  return { dimension, near, context, heads, events, mainEvents, facets, mentions: [figure] };
}

function addMention(fact: Fact, figure: PreparedFigure): void {
  fact.mentions.push(figure);
  fact.near = mergeSorted(fact.near, figure.near);
  fact.context = mergeSorted(fact.context, figure.context);
  fact.heads = new Set([...fact.heads, ...figure.heads]);
  fact.events = new Set([...fact.events, ...figure.events]);
  fact.mainEvents = new Set([...fact.mainEvents, ...figure.mainEvents]);
  fact.facets = mergeFacets(fact.facets, figure.facets);
}

function mergeFacets(a: PreparedFigure['facets'], b: PreparedFigure['facets']): PreparedFigure['facets'] {
  const merged = new Map(a);
  for (const [kind, values] of b) merged.set(kind, new Set([...(merged.get(kind) ?? []), ...values]));
  return merged;
}

/** Within an article a distinct number that comes back is the same one, unless something speaks against it. */
function isOneFact(a: PreparedFigure, b: PreparedFigure, weights: PairWeights): boolean {
  if (b.record.start - a.record.end < MIN_DISTANCE) return false;
  const relation = compareBounds(a.bounds, b.bounds);
  if (relation === 'apart' || (relation !== 'equal' && (isOpen(a) || isOpen(b)))) return false;
  const found = new Agreement(a, b, weights);
  if (areCloseAmounts(a, b)) return !isOtherThing(found, 0) && (found.heads > 0 || found.events > 0);
  if (isContradicted(found)) return false;
  // A number that is met everywhere must be said of one thing.
  if (measureDistinction(a) < MIN_DISTINCT && found.heads <= 0 && !(found.events > 0 && found.context > 0.3))
    return false;
  let points = relation === 'equal' ? 1 : 0;
  if (relation === 'equal' || relation === 'rounded') points += 4 * measureDistinction(a);
  points += 1.5 * found.heads + found.events + 0.5 * found.names + 4 * found.context;
  return points >= MIN_POINTS + (isVague(relation) || measureDistinction(a) < COMMON ? MORE_POINTS : 0);
}

const isVague = (relation: ValueRelation) => relation === 'inside' || relation === 'compatible';

/** A floor or a ceiling goes with too many numbers. */
function isOpen({ record }: PreparedFigure): boolean {
  return record.low === null || record.high === null;
}

/** "Roughly $141 million", and $140,937,785 further down. */
function areCloseAmounts({ bounds: a }: PreparedFigure, { bounds: b }: PreparedFigure): boolean {
  const [middleOfA, middleOfB] = [(a.low + a.high) / 2, (b.low + b.high) / 2];
  return middleOfA >= LARGE && middleOfB >= LARGE && Math.abs(Math.log(middleOfA / middleOfB)) <= CLOSE;
}

function isOtherThing(found: Agreement, heads = found.heads): boolean {
  if (heads < 0 || found.isOtherKind || found.isRivalEvent || found.counted < 0 || found.isOtherCountry) return true;
  return found.changes < 0 || found.isOtherMode;
}

function isContradicted(found: Agreement): boolean {
  return isOtherThing(found) || found.times < 0 || found.isOtherRole || found.isOtherPast;
}
