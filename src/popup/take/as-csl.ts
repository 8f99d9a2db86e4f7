import type { Comparison, Source } from './comparison.ts';
import { sayNote } from './say.ts';
import { listSources, nameSources } from './sources.ts';

/** A date in the parts that are known: `[[2025, 3, 2]]`. */
interface CSLDate {
  'date-parts': number[][];
}

/** The part of CSL-JSON that reports need. https://github.com/citation-style-language/schema */
export interface CSLItem {
  id: string;
  type: 'article-newspaper';
  title?: string;
  author?: { literal: string }[];
  'container-title': string;
  issued?: CSLDate;
  accessed: CSLDate;
  URL?: string;
  note?: string;
}

/** CSL-JSON, which Zotero and others take in: the page and every report that is compared with it. */
export function formatCSL(comparison: Comparison): string {
  const sources = listSources(comparison);
  const names = nameSources(sources);
  const items = sources.map((source, at) => makeItem(names[at] ?? '', source, comparison));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function makeItem(id: string, source: Source, comparison: Comparison): CSLItem {
  const { outlet, origin, title, url, published } = source;
  return {
    id,
    type: 'article-newspaper',
    ...(title ? { title } : {}),
    ...(origin ? { author: [{ literal: origin }] } : {}),
    'container-title': outlet,
    ...(published ? { issued: makeDate(published) } : {}),
    accessed: makeDate(comparison.taken),
    ...(url ? { URL: url } : {}),
    ...(comparison.isBlind ? { note: sayNote(comparison) } : {}),
  };
}

function makeDate(iso: string): CSLDate {
  return { 'date-parts': [iso.slice(0, 10).split('-').map(Number)] };
}
