import type { ArticleRecord, ClaimRecord, FigureRecord, QuoteRecord } from '../corpus/record.ts';
import type { Match, PageReport } from './cross-reference.ts';
import { readFacts } from './figures/compare-articles.ts';
import type { Fact } from './figures/facts.ts';
import { linkFigures } from './figures/link-figures.ts';
import { createNumbering, type Numbering } from './figures/prepare.ts';
import type { Link } from './link.ts';
import { linkQuotes } from './quotes/link-quotes.ts';
import { type PreparedQuote, prepareQuote } from './quotes/prepare-quote.ts';
import { explainDates } from './report-dates.ts';
import { isOwnArticle } from './story/own-article.ts';
import { isSameStory, measureRarity } from './story/same-story.ts';

/** A claim of the page linked to a claim of one other article; both by their places in their records. */
interface ClaimLink {
  here: number;
  there: number;
  link: Link;
}

/**
 * Holds a page against candidate articles: each of the page's claims, in page order, with how each other outlet's
 * article reports it. Costs claims of the page × claims of the candidates.
 */
export function crossReference(page: ArticleRecord, candidates: ArticleRecord[]): PageReport {
  const own = candidates.filter((article) => isOwnArticle(page, article));
  const others = candidates.filter((article) => !own.includes(article));
  const rarity = measureRarity([page, ...candidates]);
  const story = new Set(others.filter((article) => isSameStory(page, article, rarity)));
  const matches: Match[][] = page.claims.map(() => []);
  const quotes = prepareQuotes(page);
  const numbering = createNumbering();
  const facts = readArticleFacts(page, numbering);
  for (const article of others) {
    const links = linkArticleQuotes(quotes, prepareQuotes(article), story.has(article));
    if (story.has(article)) links.push(...linkArticleFigures(page, article, facts, numbering));
    for (const { here, there, link } of links) {
      const reasons = [...link.reasons, ...explainDates(link.verdict, page, article)];
      matches[here].push({ article: cite(article), claim: article.claims[there], ...link, reasons });
    }
  }
  return {
    claims: page.claims.map((claim, at) => ({ claim, matches: matches[at] })),
    storyArticles: [...story].map(cite),
    ownArticles: own.map(cite),
  };
}

/** More quotes than this are not compared, so that no page can hold up the reader. */
const MAX_QUOTES = 200;

type PlacedQuote = [at: number, quote: PreparedQuote];

function prepareQuotes(article: ArticleRecord): PlacedQuote[] {
  return listClaims(article, isQuote)
    .slice(0, MAX_QUOTES)
    .map(([at, quote]) => [at, prepareQuote(quote)]);
}

/** Each quote with the one of the article that fits best. */
function linkArticleQuotes(ours: PlacedQuote[], theirs: PlacedQuote[], isOneStory: boolean): ClaimLink[] {
  const links: ClaimLink[] = [];
  for (const [here, quote] of ours) {
    let best: ClaimLink | null = null;
    for (const [there, other] of theirs) {
      const link = linkQuotes(quote, other, isOneStory);
      if (link && (!best || link.score > best.link.score)) best = { here, there, link };
    }
    if (best) links.push(best);
  }
  return links;
}

function linkArticleFigures(
  page: ArticleRecord,
  article: ArticleRecord,
  facts: Fact[],
  numbering: Numbering,
): ClaimLink[] {
  return linkFigures(facts, readArticleFacts(article, numbering), numbering).map(({ here, there, link }) => ({
    here: page.claims.indexOf(here.record),
    there: article.claims.indexOf(there.record),
    link,
  }));
}

function readArticleFacts(article: ArticleRecord, numbering: Numbering): Fact[] {
  return readFacts(article.claims.filter(isFigure), numbering);
}

function listClaims<T extends ClaimRecord>(
  { claims }: ArticleRecord,
  isKind: (claim: ClaimRecord) => claim is T,
): [at: number, claim: T][] {
  return claims.flatMap((claim, at) => (isKind(claim) ? [[at, claim] as [number, T]] : []));
}

const isFigure = (claim: ClaimRecord): claim is FigureRecord => claim.kind === 'figure';
const isQuote = (claim: ClaimRecord): claim is QuoteRecord => claim.kind === 'quote';

function cite({ id, outlet, origin, url, title, published }: ArticleRecord): Match['article'] {
  return { id, outlet, ...(origin ? { origin } : {}), url, title, published };
}
