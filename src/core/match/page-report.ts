import type { ArticleRecord, ClaimRecord, FigureRecord, QuoteRecord } from '../corpus/record.ts';
import type { Match, PageReport } from './cross-reference.ts';
import { readFacts } from './figures/compare-articles.ts';
import type { Fact } from './figures/facts.ts';
import { linkFigures } from './figures/link-figures.ts';
import { createNumbering, type Numbering } from './figures/prepare.ts';
import type { Link } from './link.ts';
import { linkArticleQuotes } from './quotes/link-article-quotes.ts';
import { type PreparedQuote, prepareQuote, type Wordings } from './quotes/prepare-quote.ts';
import { indexQuotes } from './quotes/quote-index.ts';
import { countDaysApart, explainDates } from './report-dates.ts';
import { groupOrigins } from './story/group-origins.ts';
import { isOwnArticle } from './story/own-article.ts';
import { findSameStory, measureRarity } from './story/same-story.ts';

/** A claim of the page linked to a claim of one other article. */
interface ClaimLink {
  here: { record: ClaimRecord };
  there: { record: ClaimRecord };
  link: Link;
}

/** So many of an article's heaviest terms are what it is about. Guess. */
const TOPICS = 10;

/**
 * Holds a page against candidate articles: each of the page's claims, in page order, with how each other outlet's
 * article reports it. Costs claims of the page × claims of the candidates.
 */
export function crossReference(page: ArticleRecord, candidates: ArticleRecord[]): PageReport {
  const own = candidates.filter((article) => isOwnArticle(page, article));
  const others = candidates.filter((article) => !own.includes(article));
  const rarity = measureRarity([page, ...candidates]);
  const story = new Set(findSameStory(page, others, rarity));
  const matches: Match[][] = page.claims.map(() => []);
  const wordings: Wordings = new Map();
  const quotes = indexQuotes(prepareQuotes(page, wordings));
  const numbering = createNumbering();
  const facts = readArticleFacts(page, numbering);
  for (const article of others) {
    const isOneStory = story.has(article);
    const links: ClaimLink[] = linkArticleQuotes(quotes, prepareQuotes(article, wordings), isOneStory);
    if (isOneStory) {
      const theirs = readArticleFacts(article, numbering);
      links.push(...linkFigures(facts, theirs, numbering, countDaysApart(page, article)));
    }
    for (const { here, there, link } of links) {
      const reasons = [...link.reasons, ...explainDates(link.verdict, page, article)];
      const match = { article: cite(article), claim: there.record, ...link, reasons };
      matches[page.claims.indexOf(here.record)].push(match);
    }
  }
  const matched = new Set(matches.flat().map(({ article }) => article.id));
  return {
    claims: page.claims.map((claim, at) => ({ claim, matches: matches[at] })),
    storyArticles: [...story].map(cite),
    ownArticles: own.map(cite),
    origins: groupOrigins(
      page,
      others.filter((article) => story.has(article) || matched.has(article.id)),
    ),
  };
}

/** More quotes than this are not compared, so that no page can hold up the reader. */
const MAX_QUOTES = 200;

function prepareQuotes(article: ArticleRecord, wordings: Wordings): PreparedQuote[] {
  const topics = new Set(article.terms.slice(0, TOPICS).map(([term]) => term));
  const quotes = article.claims.filter(isQuote).slice(0, MAX_QUOTES);
  return quotes.map((quote) => prepareQuote(quote, topics, wordings));
}

function readArticleFacts(article: ArticleRecord, numbering: Numbering): Fact[] {
  return readFacts(article.claims.filter(isFigure), numbering);
}

const isFigure = (claim: ClaimRecord): claim is FigureRecord => claim.kind === 'figure';
const isQuote = (claim: ClaimRecord): claim is QuoteRecord => claim.kind === 'quote';

function cite({ id, outlet, origin, url, title, published }: ArticleRecord): Match['article'] {
  return { id, outlet, ...(origin ? { origin } : {}), url, title, published };
}
