import { isVisible } from './hidden.ts';
import { isFrontPage } from './is-article.ts';

/** Any of the ways in which pages say that they are articles, or at least dated. */
const SIGNS = [
  'meta[property="og:type"][content="article" i]',
  'meta[property^="article:"]',
  '[itemtype$="Article"]',
  '[itemtype$="BlogPosting"]',
  '[itemprop~="articleBody"]',
  'time[datetime]',
  'meta[name*="date" i]',
  'meta[itemprop^="date"]',
].join();

/** Types and dates of articles in JSON-LD, without parsing it. */
const TYPED = /"@type"\s*:\s*\[?[^\]}]{0,200}(?:Article|BlogPosting|Report)"|"datePublished"/;
const DATED_PATH = /\/(?:19|20)\d\d[/-]?\d\d?[/-]/;

/** Could this page be an article? Costs a fraction of a millisecond, and rather says yes once too often: `readPage` decides. */
export function looksLikeArticle(document: Document, address: string): boolean {
  if (!document.body || isFrontPage(address) || asksForPassword(document)) return false;
  if (DATED_PATH.test(address) || document.querySelector(SIGNS)) return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return [...scripts].some((script) => TYPED.test(script.textContent ?? ''));
}

/** Pages where people log in or pay are none of our business. A form that waits unseen behind a button is no sign of one. */
function asksForPassword(document: Document): boolean {
  return [...document.querySelectorAll('input[type="password" i]')].some(isVisible);
}
