/** What stands between a page's title and its site's name. */
const JOINTS = /\s+(?:[|–—·•:»]|-|::)\s+/;

/** A document's title without the site's name before or behind it. */
export function trimSiteName(title: string, site: string): string {
  const text = title.replace(/\s+/g, ' ').trim();
  const parts = text.split(new RegExp(`(${JOINTS.source})`));
  if (parts.length < 3) return text;
  const last = parts.at(-1) ?? '';
  const head = parts.slice(0, -2).join('').trim();
  if (isSite(last, site)) return trimSiteName(head, site);
  const first = parts[0] ?? '';
  if (isSite(first, site)) return parts.slice(2).join('').trim();
  return text;
}

/** The site's name, or, as far as one can tell, a name and no headline: at most four words. */
function isSite(part: string, site: string): boolean {
  const squeezed = squeeze(part);
  if (site && (squeezed.includes(squeeze(site)) || squeeze(site).includes(squeezed))) return true;
  return false;
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/^the\s+|\.(?:com|org|net)\b|[^\p{L}\p{N}]+/gu, '');
}
