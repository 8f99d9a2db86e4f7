import type { FigureRecord } from '../../corpus/record.ts';
import { beginsCapital } from '../../text/letters.ts';
import { NEWS_WORDS } from '../lexicon/common-words.ts';
import { isCountry, toConcept } from '../lexicon/concepts.ts';
import { findScale } from './units.ts';
import { type Bounds, findBounds } from './values.ts';

/** A figure made ready to be compared with many others: words are numbers, values are in one unit. */
export interface PreparedFigure {
  record: FigureRecord;
  /** Only figures of one dimension are ever compared. */
  dimension: string;
  /** In the first unit of the dimension. */
  bounds: Bounds;
  /** Numbers of the concepts of its clause and of its sentence (the clause's included), ascending. */
  near: number[];
  context: number[];
  heads: ReadonlySet<string>;
  /** Classes of event, the nearest first. */
  events: ReadonlySet<string>;
  /** The nearest one, of each figure; it is the one that tells killed from wounded. */
  mainEvents: ReadonlySet<string>;
  facets: Facets;
}

/** Facets by kind: "time" → "month:october", "year:2009". */
export type Facets = ReadonlyMap<string, ReadonlySet<string>>;

/** Numbers for concepts, so that sets of them are compared fast; one for each comparison of a page. */
export interface Numbering {
  ids: Map<string, number>;
  /** The same by base form: forms of one concept have one number. */
  byForm: Map<string, number>;
  /** By number: how much a concept can say at all (words of all news say less). */
  priors: number[];
}

/** What a word that one report in ten has counts, against a rarer one. Guess. */
const NEWS_WORD_PRIOR = 0.6;

export function createNumbering(): Numbering {
  return { ids: new Map(), byForm: new Map(), priors: [] };
}

/** Makes a figure ready; null where it has no value. What it returns is only comparable to figures of the same numbering. */
export function prepareFigure(record: FigureRecord, numbering: Numbering): PreparedFigure | null {
  const { dimension, factor, offset } = findScale(record.unit, record.per);
  const bounds = findBounds(record);
  // "The two leaders" is no quantity that anyone reports.
  if (!bounds || record.facets.includes('part:pair')) return null;
  const near = numberConcepts([...record.near, ...(record.head ? [record.head] : [])], numbering);
  return {
    record,
    dimension,
    bounds: { low: bounds.low * factor + offset, high: bounds.high * factor + offset },
    near,
    context: mergeSorted(near, numberConcepts(record.context, numbering)),
    heads: findHeads(record),
    events: new Set(record.events),
    mainEvents: new Set(record.events.slice(0, 1)),
    facets: groupFacets(record.facets),
  };
}

/** Events that befall people: their nouns count people ("43 deaths"). */
const OF_PEOPLE = new Set([
  'killed',
  'wounded',
  'casualty',
  'missing',
  'arrested',
  'infected',
  'displaced',
  'evacuated',
]);

/** The concept that is counted; none where it is a name: "Ada Quillon paid 40 euros" tells who, not what. */
function findHeads({ head, measure, facets }: FigureRecord): Set<string> {
  const concept = head ? toConcept(head) : '';
  // "Two stab wounds" are of one person.
  if (head === 'wound') return new Set([head]);
  if (OF_PEOPLE.has(concept)) return new Set(['person']);
  if (!concept || isCountry(concept)) return new Set(concept ? [concept] : []);
  return new Set(facets.includes(`of:${concept}`) || isAllNames(measure) ? [] : [concept]);
}

function isAllNames(measure: string): boolean {
  return measure !== '' && measure.split(/\s+/).every(beginsCapital);
}

/** The numbers of some forms, ascending, each once. */
function numberConcepts(forms: readonly string[], numbering: Numbering): number[] {
  const numbers = new Uint32Array(forms.length);
  for (let at = 0; at < forms.length; at++)
    numbers[at] = numbering.byForm.get(forms[at]) ?? numberForm(forms[at], numbering);
  numbers.sort();
  const once: number[] = [];
  for (let at = 0; at < numbers.length; at++) if (at === 0 || numbers[at] !== numbers[at - 1]) once.push(numbers[at]);
  return once;
}

function numberForm(form: string, { ids, byForm, priors }: Numbering): number {
  const concept = toConcept(form);
  const id = ids.get(concept) ?? priors.push(NEWS_WORDS.has(form) ? NEWS_WORD_PRIOR : 1) - 1;
  ids.set(concept, id);
  byForm.set(form, id);
  return id;
}

/** What is in either of two ascending lists without repeats, likewise. */
export function mergeSorted(a: readonly number[], b: readonly number[]): number[] {
  const merged: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const next = j >= b.length || a[i] <= b[j] ? a[i] : b[j];
    merged.push(next);
    if (a[i] === next) i++;
    if (b[j] === next) j++;
  }
  return merged;
}

function groupFacets(facets: readonly string[]): Facets {
  const groups = new Map<string, Set<string>>();
  for (const facet of facets) {
    const colon = facet.indexOf(':');
    if (colon < 0) continue;
    const kind = facet.slice(0, colon);
    const group = groups.get(kind) ?? new Set();
    group.add(facet.slice(colon + 1));
    groups.set(kind, group);
  }
  return groups;
}
