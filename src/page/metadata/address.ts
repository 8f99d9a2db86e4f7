import { findMeta, type Metas } from './metas.ts';

/** A web address, or null: pages are not trusted to give one. */
export function parseURL(text: string, base?: string): URL | null {
  if (!text || !URL.canParse(text, base || undefined)) return null;
  const url = new URL(text, base || undefined);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** The address that a page wants to be known by, without the part that leads to a place in it; else the one it was got from. */
export function readAddress(canonical: string, metas: Metas, address: string): string {
  const here = parseURL(address);
  const url = parseURL(canonical || findMeta(metas, ['og:url']), address) ?? here;
  if (!url) return '';
  // Some sites name the front page, or that of the section, as the canonical address of every page.
  if (here && isFrontOf(url, here)) return here.href;
  url.hash = '';
  return url.href;
}

/** "/news/" in front of "/news/flood-in-velden.html", but not of "/flood/amp". */
function isFrontOf({ pathname }: URL, here: URL): boolean {
  if (pathname === '/') return here.pathname !== '/';
  const rest = here.pathname.startsWith(pathname) ? here.pathname.slice(pathname.length) : '';
  return pathname.endsWith('/') && rest.length >= MIN_SLUG_CHARS && rest.includes('-');
}
/** An address of an article names it in some words; one of another form of it ("amp", "page-2") is short. */
const MIN_SLUG_CHARS = 12;
