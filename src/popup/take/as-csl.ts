import type { Comparison, Source } from './comparison.ts';
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
}

/** CSL-JSON, which Zotero and others take in: the page and every report that is compared with it. */
export function formatCSL(comparison: Comparison): string {
  const sources = listSources(comparison);
  const names = nameSources(sources);
  const items = sources.map((source, at) => makeItem(names[at] ?? '', source, comparison.taken));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function makeItem(id: string, { outlet, origin, title, url, published }: Source, taken: string): CSLItem {
  return {
    id,
    type: 'article-newspaper',
    ...(title ? { title } : {}),
    ...(origin ? { author: [{ literal: origin }] } : {}),
    'container-title': outlet,
    ...(published ? { issued: makeDate(published) } : {}),
    accessed: makeDate(taken),
    ...(url ? { URL: url } : {}),
  };
}

function makeDate(iso: string): CSLDate {
  return { 'date-parts': [iso.slice(0, 10).split('-').map(Number)] };
}
