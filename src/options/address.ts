import { findSection, type Section } from './sections.ts';

/** Where the page is: a part of it, and over its list the article that is open. */
export interface Place {
  section: Section;
  /** The id of an article of the reader's own. */
  article: string | null;
}

const ARTICLE = '#articles/';

/** The address that opens an article: `#articles/ID`. */
export function addressOf(id: string): string {
  return ARTICLE + encodeURIComponent(id);
}

/** The place that an address leads to; the list where it can't be read. */
export function findPlace(hash: string): Place {
  if (!hash.startsWith(ARTICLE)) return { section: findSection(hash), article: null };
  try {
    return { section: 'articles', article: decodeURIComponent(hash.slice(ARTICLE.length)) || null };
  } catch {
    return { section: 'articles', article: null }; // a broken escape: URIError and nothing else
  }
}
