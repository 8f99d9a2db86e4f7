import { measureLikeness } from '../headline.ts';
import { findText, type Node } from './json-ld.ts';
import { clean, findMeta, type Metas } from './metas.ts';

/** What stands between a page's title and its site's name. */
const JOINTS = /\s+(?:[|–—·•:»]|-|::)\s+/;

/** A title that shares less than this part of its words with the heading may speak of the page before it. Guess. */
const MIN_LIKENESS = 0.4;

/** A document's title without the site's name, or another name, before or behind it. */
export function trimSiteName(title: string, ...names: string[]): string {
  const text = clean(title);
  const parts = text.split(new RegExp(`(${JOINTS.source})`));
  if (parts.length < 3) return text;
  const isName = (part = '') => names.some((name) => isSite(part, name));
  if (isName(parts.at(-1))) return trimSiteName(parts.slice(0, -2).join('').trim(), ...names);
  return isName(parts[0]) ? parts.slice(2).join('').trim() : text;
}

function isSite(part: string, site: string): boolean {
  const squeezed = squeeze(part);
  return site !== '' && (squeezed.includes(squeeze(site)) || squeeze(site).includes(squeezed));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/^the\s+|\.(?:com|org|net)\b|[^\p{L}\p{N}]+/gu, '');
}

/** The title of the article alone. `shown` is the document's own, `names` are the site's and the author's, which many pages add to it. */
export function readTitle(
  shown: string,
  metas: Metas,
  article: Node | null,
  { heading, names }: { heading: string; names: string[] },
): string {
  const told = clean(findText(article?.headline)) || findMeta(metas, ['og:title', 'twitter:title', 'title']) || shown;
  // An application that goes from page to page leaves the metadata of its first one behind.
  const isStale = measureLikeness(told, heading) < MIN_LIKENESS && measureLikeness(shown, heading) >= MIN_LIKENESS;
  const title = trimSiteName(isStale ? shown : told, ...names);
  // What else stands behind the heading is the site's name in another form.
  const isMore = heading.length >= 15 && title.startsWith(heading) && JOINTS.test(title.slice(heading.length));
  return (isMore ? heading : title) || heading;
}
