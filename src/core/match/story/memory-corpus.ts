import { measureArticles } from '../../corpus/coverage.ts';
import type { ArticleRecord, Corpus } from '../../corpus/record.ts';
import { compareStories, measureRarity } from './same-story.ts';

/** More articles than this are never compared with one page. */
const MAX_CANDIDATES = 50;
/** Less alike than this is not worth comparing; the real bar is set where claims are compared. */
const MIN_LIKENESS = 0.1;

/** A corpus that lives in memory: for the terminal, the tests, and packs that are small enough. */
export function createMemoryCorpus(articles: ArticleRecord[]): Corpus {
  const rarity = measureRarity(articles);
  return {
    async findCandidates(page) {
      return articles
        .map((article) => ({ article, likeness: compareStories(page, article, rarity) }))
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
