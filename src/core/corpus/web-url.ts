/** Longer addresses are nobody's link to a report. */
const MAX_URL_CHARS = 2048;

/** Controls are U+0000 to U+001F and U+007F to U+009F. */
const WEB = /^https?:\/\/[^\s\u0000-\u001f\u007f-\u009f]+$/i;

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
  if (url.length > MAX_URL_CHARS || !WEB.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}
