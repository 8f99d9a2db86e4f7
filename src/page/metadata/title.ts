import { findText, type Node } from './json-ld.ts';
import { clean, findMeta, type Metas } from './metas.ts';

/** What stands between a page's title and its site's name. */
const JOINTS = /\s+(?:[|–—·•:»]|-|::)\s+/;

/** A document's title without the site's name before or behind it. */
export function trimSiteName(title: string, site: string): string {
  const text = clean(title);
  const parts = text.split(new RegExp(`(${JOINTS.source})`));
  if (parts.length < 3) return text;
  const last = parts.at(-1) ?? '';
  const head = parts.slice(0, -2).join('').trim();
  if (isSite(last, site)) return trimSiteName(head, site);
  const first = parts[0] ?? '';
  if (isSite(first, site)) return parts.slice(2).join('').trim();
  return text;
}

function isSite(part: string, site: string): boolean {
  const squeezed = squeeze(part);
  return site !== '' && (squeezed.includes(squeeze(site)) || squeeze(site).includes(squeezed));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/^the\s+|\.(?:com|org|net)\b|[^\p{L}\p{N}]+/gu, '');
}

/** The title of the article alone. */
export function readTitle(document: Document, metas: Metas, article: Node | null, heading: string): string {
  const given = findText(article?.headline) || findMeta(metas, ['og:title', 'twitter:title']) || document.title;
  return trimSiteName(decode(given), findMeta(metas, ['og:site_name'])) || heading;
}

/** Metadata is often escaped twice ("&amp;#8217;"). */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
const ENTITIES: Record<string, string> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ' };
