import type { Link } from '../link.ts';
import { linkQuotes } from './link-quotes.ts';
import type { PreparedQuote } from './prepare-quote.ts';
import type { QuoteIndex } from './quote-index.ts';

/** A quote of the page linked to one of another article. */
export interface QuoteLink {
  here: PreparedQuote;
  there: PreparedQuote;
  link: Link;
}

/** More pieces than this of one quote are not shown from one article. */
const MAX_PIECES = 3;

/**
 * Each quote of the page with the one of the article that fits best, and beside it with those that report another part of
 * it, or report it in another way: a report may break one sentence in two, or shorten it in a headline.
 */
export function linkArticleQuotes(
  page: QuoteIndex,
  theirs: readonly PreparedQuote[],
  isOneStory: boolean,
): QuoteLink[] {
  const found: QuoteLink[][] = page.quotes.map(() => []);
  for (const there of theirs)
    for (const at of page.findNear(there)) {
      const here = page.quotes[at];
      const link = linkQuotes(here, there, isOneStory);
      if (link) found[at].push({ here, there, link });
    }
  return found.flatMap(choose);
}

/** The best first; words that the article repeats only once. */
function choose(links: QuoteLink[]): QuoteLink[] {
  const chosen: QuoteLink[] = [];
  const told = new Set<string>();
  for (const one of links.sort((a, b) => b.link.score - a.link.score)) {
    const print = one.there.forms.join(' ');
    if (told.has(print) || chosen.length >= MAX_PIECES) continue;
    told.add(print);
    chosen.push(one);
  }
  return chosen;
}
