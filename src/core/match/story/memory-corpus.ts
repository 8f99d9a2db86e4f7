import { measureArticles } from '../../corpus/coverage.ts';
import type { ArticleRecord, Corpus } from '../../corpus/record.ts';
import { listQuoteKeys } from '../quotes/quote-keys.ts';
import { createStoryComparer, measureRarity } from './same-story.ts';

/** More articles than this are never compared with one page. */
const MAX_CANDIDATES = 50;
/** Less alike than this is not worth comparing; the real bar is set where claims are compared. */
const MIN_LIKENESS = 0.1;

/**
 * A corpus that lives in memory: for the terminal, the tests, and packs that are small enough. Finding candidates costs
 * terms × articles.
 */
export function createMemoryCorpus(articles: ArticleRecord[]): Corpus {
  const rarity = measureRarity(articles);
  const holders = indexQuotes(articles);
  return {
    async findCandidates(page) {
      const quoted = new Set([...listQuoteKeys(page)].flatMap((key) => holders.get(key) ?? []));
      const compare = createStoryComparer(page, rarity);
      return articles
        .map((article) => ({
          article,
          likeness: compare(article) + (quoted.has(article) ? 1 : 0),
        }))
        .filter(({ likeness }) => likeness >= MIN_LIKENESS)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, MAX_CANDIDATES)
        .map(({ article }) => article);
    },
    async measureCoverage() {
      return measureArticles(articles);
    },
  };
}

/** The articles that hold each run of words of a longer quote. */
function indexQuotes(articles: readonly ArticleRecord[]): Map<number, ArticleRecord[]> {
  const holders = new Map<number, ArticleRecord[]>();
  for (const article of articles)
    for (const key of listQuoteKeys(article)) {
      const known = holders.get(key);
      if (known) known.push(article);
      else holders.set(key, [article]);
    }
  return holders;
}
