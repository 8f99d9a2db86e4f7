import type { FigureRecord } from '../../corpus/record.ts';
import { NEWS_WORDS } from '../lexicon/common-words.ts';
import { toConcept } from '../lexicon/concepts.ts';
import { findScale } from './units.ts';
import { type Bounds, findBounds } from './values.ts';

/** A figure made ready to be compared with many others: words are numbers, values are in one unit. */
export interface PreparedFigure {
  record: FigureRecord;
  dimension: string;
  /** In the first unit of the dimension; null for a figure without any value. */
  bounds: Bounds | null;
  isConverted: string;
  isRough: boolean;
  /** Numbers of the concepts of its clause and of its sentence (the clause's included), ascending. */
  near: number[];
  context: number[];
  head: string;
  events: ReadonlySet<string>;
  facets: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Numbers for concepts, so that sets of them are compared fast; one for each comparison of a page. */
export interface Numbering {
  ids: Map<string, number>;
  /** By number: how much a concept can say at all (words of all news say less). */
  priors: number[];
}

/** What a word that one report in ten has counts, against a rarer one. Guess. */
const NEWS_WORD_PRIOR = 0.6;

export function createNumbering(): Numbering {
  return { ids: new Map(), priors: [] };
}

/** Makes a figure ready; what it returns is only comparable to figures of the same numbering. */
export function prepareFigure(record: FigureRecord, numbering: Numbering): PreparedFigure {
  const scale = findScale(record.unit, record.per);
  const bounds = findBounds(record);
  const near = numberConcepts([...record.near, ...(record.head ? [record.head] : [])], numbering);
  return {
    record,
    dimension: scale.dimension,
    bounds: bounds && {
      low: bounds.low * scale.factor + scale.offset,
      high: bounds.high * scale.factor + scale.offset,
    },
    isConverted: record.unit,
    isRough: scale.isRough,
    near,
    context: mergeSorted(near, numberConcepts(record.context, numbering)),
    head: record.head ? toConcept(record.head) : '',
    events: new Set(record.events),
    facets: groupFacets(record.facets),
  };
}

function numberConcepts(forms: readonly string[], { ids, priors }: Numbering): number[] {
  const found = new Set<number>();
  for (const form of forms) {
    const concept = toConcept(form);
    let id = ids.get(concept);
    if (id === undefined) {
      id = priors.push(NEWS_WORDS.has(form) ? NEWS_WORD_PRIOR : 1) - 1;
      ids.set(concept, id);
    }
    found.add(id);
  }
  return [...found].sort((a, b) => a - b);
}

function mergeSorted(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

function groupFacets(facets: readonly string[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const facet of facets) {
    const colon = facet.lastIndexOf(':');
    const kind = facet.slice(0, facet.indexOf(':'));
    if (colon < 0) continue;
    const group = groups.get(kind) ?? new Set();
    group.add(facet.slice(kind.length + 1));
    groups.set(kind, group);
  }
  return groups;
}
