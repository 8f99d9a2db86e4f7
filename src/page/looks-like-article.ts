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
/** Where a date is looked for that a page tells to people alone: near the headline, in a short text. */
const TEXT = 4;
const TEXTS_AROUND = 100;
const SHORT_WITH_YEAR = /^.{0,60}\b(?:19|20)\d\d\b.{0,60}$/s;
const DATED_PATH = /\/(?:19|20)\d\d[/-]?\d\d?[/-]/;

/** Could this page be an article? Costs a fraction of a millisecond, and rather says yes once too often: `readPage` decides. */
export function looksLikeArticle(document: Document, address: string): boolean {
  if (!document.body || isFrontPage(address)) return false;
  if (DATED_PATH.test(address) || document.querySelector(SIGNS)) return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return [...scripts].some((script) => TYPED.test(script.textContent ?? '')) || isWritten(document);
}

/** A page that says nothing to machines may still have a headline with a year near it, and paragraphs. */
function isWritten(document: Document): boolean {
  const heading = document.querySelector('h1') ?? document.querySelector('h2');
  if (!heading?.parentElement || !document.querySelector('p ~ p ~ p')) return false;
  const walker = document.createTreeWalker(document.body, TEXT);
  walker.currentNode = heading.parentElement;
  for (let i = 0; i < TEXTS_AROUND && walker.nextNode(); i++)
    if (SHORT_WITH_YEAR.test((walker.currentNode as Text).data)) return true;
  return false;
}
