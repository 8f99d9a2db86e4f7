const MAX_URL_CHARS = 2_048;

export interface SafeLink {
  href: string;
  /** The site as its address names it, letters of other scripts spelt out (`xn--…`), without "www.". */
  host: string;
}

/**
 * A foreign address as a link that does what it shows, or null: only http and https, no user name that could pose as the
 * site.
 *
 * @example findSafeLink('https://www.example.com/a') // { href: 'https://www.example.com/a', host: 'example.com' }
 * @example findSafeLink('https://example.com@evil.example/') // null
 */
export function findSafeLink(url: string): SafeLink | null {
  if (url.length > MAX_URL_CHARS || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const { href, host, username, password } = new URL(url);
  return username || password ? null : { href, host: host.replace(/^www\./, '') };
}
