/** Longer addresses are nobody's link to a report. */
const MAX_URL_CHARS = 2048;

/**
 * Whether a foreign string may become a link: an absolute http or https address without user name and password.
 *
 * `new URL` drops tabs and line breaks and trims, so the string itself is looked at first: what is shown and stored is
 * what is opened.
 *
 * @example isWebURL('https://news.example/a') // true
 * @example isWebURL('java\nscript:alert(1)') // false
 */
export function isWebURL(url: string): boolean {
  if (url.length > MAX_URL_CHARS || !/^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}
