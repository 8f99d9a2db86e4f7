import type { ArticleRecord, ClaimRecord } from '../corpus/record.ts';
import type { Match, PageReport } from './cross-reference.ts';
import { linkFigures } from './figures/link-figures.ts';
import type { Link } from './link.ts';
import { linkQuotes } from './quotes/link-quotes.ts';
import { isOwnArticle } from './story/own-article.ts';
import { isSameStory, measureRarity } from './story/same-story.ts';

/**
 * Holds a page against candidate articles: each of the page's claims, in page order, with how each other outlet's
 * article reports it. Costs claims of the page × claims of the candidates on its story.
 */
export function crossReference(page: ArticleRecord, candidates: ArticleRecord[]): PageReport {
  const own = candidates.filter((article) => isOwnArticle(page, article));
  const others = candidates.filter((article) => !own.includes(article));
  const rarity = measureRarity([page, ...candidates]);
  const story = others.filter((article) => isSameStory(page, article, rarity));
  return {
    claims: page.claims.map((claim) => ({
      claim,
      matches: story.flatMap((article) => findMatch(claim, article) ?? []),
    })),
    storyArticles: story.map(cite),
    ownArticles: own.map(cite),
  };
}

/** The claim of an article that best fits. */
function findMatch(claim: ClaimRecord, article: ArticleRecord): Match | null {
  let best: Match | null = null;
  for (const other of article.claims) {
    const link = linkClaims(claim, other);
    if (link && (!best || link.score > best.score)) best = { article: cite(article), claim: other, ...link };
  }
  return best;
}

function linkClaims(a: ClaimRecord, b: ClaimRecord): Link | null {
  if (a.kind === 'figure') return b.kind === 'figure' ? linkFigures(a, b) : null;
  return b.kind === 'quote' ? linkQuotes(a, b) : null;
}

function cite({ id, outlet, origin, url, title, published }: ArticleRecord): Match['article'] {
  return { id, outlet, ...(origin ? { origin } : {}), url, title, published };
}
