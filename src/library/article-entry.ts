import type { ArticleRecord } from '../core/index.ts';
import { idOfKey, packOfKey } from './article-key.ts';
import { packClaims, packText, unpackClaims, unpackText } from './compact-claims.ts';
import { type ArticleEntry, NO_TIME } from './database.ts';
import type { Arrival, ArticleRow, LibraryArticle } from './library.ts';
import { listPostings } from './postings.ts';

/** One article in the shape of the stores. */
export interface StoredArticle {
  entry: ArticleEntry;
  claims: Uint8Array;
  /** Only of the reader's own. */
  text?: Uint8Array;
}

export interface Place {
  key: number;
  arrival: Arrival | 'pack';
  /** In ms since 1970. */
  saved: number;
}

/** Titles are sorted by so many characters. */
const TITLE_KEY_CHARS = 24;

export function storeArticle(record: ArticleRecord, { key, arrival, saved }: Place, text?: string): StoredArticle {
  const { outlet, origin, url, published, title, language, terms, claims } = record;
  const figures = claims.filter(({ kind }) => kind === 'figure').length;
  return {
    entry: {
      key,
      ...{ arrival, saved, outlet },
      ...(origin ? { origin } : {}),
      ...{ url, published, title, language },
      time: readTime(published),
      titleKey: title.toLowerCase().slice(0, TITLE_KEY_CHARS),
      figures,
      quotes: claims.length - figures,
      terms: packTerms(terms),
      postings: listPostings(record),
    },
    claims: packClaims(record),
    ...(text === undefined ? {} : { text: packText(text) }),
  };
}

/** Terms and weights in turn, as JSON. */
export function packTerms(terms: ArticleRecord['terms']): string {
  return JSON.stringify(terms.flat());
}

/** What comparing stories needs of an entry. */
export function readTerms({ terms }: Pick<ArticleEntry, 'terms'>): ArticleRecord['terms'] {
  const flat = JSON.parse(terms) as (string | number)[];
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] as string, flat[2 * i + 1] as number]);
}

export function readRecord(entry: ArticleEntry, claims: Uint8Array): ArticleRecord {
  const { key, outlet, origin, url, published, title, language } = entry;
  return {
    id: idOfKey(key),
    outlet,
    ...(origin ? { origin } : {}),
    ...{ url, published, title, language },
    terms: readTerms(entry),
    ...unpackClaims(claims),
  };
}

export function readRow(entry: ArticleEntry): ArticleRow {
  const { key, outlet, origin, url, published, title, arrival, saved, figures, quotes } = entry;
  const pack = packOfKey(key);
  return {
    id: idOfKey(key),
    outlet,
    ...(origin ? { origin } : {}),
    ...{ url, published, title, arrival },
    ...(pack === null ? {} : { pack: String(pack) }),
    savedAt: new Date(saved).toISOString(),
    ...{ figures, quotes },
  };
}

export function readArticle(entry: ArticleEntry, text: Uint8Array): LibraryArticle {
  const { key, outlet, origin, url, published, title, language, arrival, saved } = entry;
  return {
    id: idOfKey(key),
    outlet,
    ...(origin ? { origin } : {}),
    ...{ url, published, title, language },
    text: unpackText(text),
    arrival: arrival as Arrival, // a pack's articles have no text, so they never come here
    savedAt: new Date(saved).toISOString(),
  };
}

function readTime(published: string): number {
  const time = Date.parse(published);
  return Number.isNaN(time) ? NO_TIME : time;
}
