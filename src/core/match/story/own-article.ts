import type { ArticleRecord } from '../../corpus/record.ts';
import { normaliseOutlet } from './outlet-name.ts';
import { compareSketches } from './sketch.ts';

/** A text that holds this share of another's word runs carries the same report. Measured: reworked reports hold 0.2 or less, reprints 0.8. */
const COPY_HELD = 0.5;

type Identity = Pick<ArticleRecord, 'id' | 'url' | 'outlet' | 'sketch'>;

/**
 * Whether an article of the corpus is no second source for a page: the page itself, another article of its outlet, or
 * a copy whose outlet, or the page's, is not known. A copy under another known outlet's name is one (of the same origin).
 */
export function isOwnArticle(page: Identity, article: Identity): boolean {
  if (page.id === article.id) return true;
  const [here, there] = [normaliseURL(page.url), normaliseURL(article.url)];
  if (here && here === there) return true;
  const [ours, theirs] = [normaliseOutlet(page.outlet), normaliseOutlet(article.outlet)];
  if (ours && theirs) return ours === theirs;
  return isCopy(page, article);
}

/** Whether two articles carry one text, whole or cut down, but for small edits. */
export function isCopy(a: Pick<ArticleRecord, 'sketch'>, b: Pick<ArticleRecord, 'sketch'>): boolean {
  return measureCopy(a, b) > 0;
}

/** What share of the shorter article's text the longer carries, where it is enough for a copy; else 0. */
export function measureCopy(a: Pick<ArticleRecord, 'sketch'>, b: Pick<ArticleRecord, 'sketch'>): number {
  const { held } = compareSketches(a.sketch, b.sketch);
  return held >= COPY_HELD ? held : 0;
}

/** "https://www.example.org/a/?utm_source=x#top" and "http://example.org/a" are one address; empty where it is none. */
export function normaliseURL(url: string): string {
  const match = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(url.trim());
  if (!match) return '';
  const [, host = '', path = '', query = ''] = match;
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => part && !/^(?:utm_|fbclid|gclid|ref=|cmpid|icid|ocid|smid|source=|share)/i.test(part));
  return `${host.toLowerCase()}${path.replace(/\/(?:amp\/?)?$|\.amp$/, '')}${kept.length ? `?${kept.sort().join('&')}` : ''}`;
}
