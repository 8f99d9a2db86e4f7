import type { ArticleRecord } from '../../corpus/record.ts';

/** How many articles each term is in, and out of how many: what makes a term rare. */
export interface Rarity {
  articles: number;
  counts: Map<string, number>;
}

type WithTerms = Pick<ArticleRecord, 'terms'>;

/** A small corpus says little about rarity, so it is read as if this many articles of other stories stood beside it. Guess. */
const BACKGROUND_ARTICLES = 400;

/** Counts in how many of these articles each key term occurs. */
export function measureRarity(articles: Iterable<WithTerms>): Rarity {
  const rarity = { articles: 0, counts: new Map<string, number>() };
  for (const article of articles) countTerms(rarity, article);
  return rarity;
}

/** Counts one more article. */
export function countTerms(rarity: Rarity, { terms }: WithTerms): void {
  rarity.articles += 1;
  for (const [term] of terms) rarity.counts.set(term, (rarity.counts.get(term) ?? 0) + 1);
}

/** How much it says that two articles share a term: from 0 for a word of every article. */
export function weighTerm(term: string, { articles, counts }: Rarity): number {
  return Math.log((articles + BACKGROUND_ARTICLES) / ((counts.get(term) ?? 0) + 1));
}

/**
 * Tells how alike others' key terms are to those of an article, 0 to 1: the cosine of their weights, rare terms weighing more.
 * What the article has itself is worked out once for all.
 */
export function createStoryComparer({ terms }: WithTerms, rarity: Rarity): (other: WithTerms) => number {
  const places = new Map(terms.map(([term], place) => [term, place]));
  const squares = terms.map(([term]) => weighTerm(term, rarity) ** 2);
  const length = measureLength(terms, rarity);
  return (other) => {
    const weights: number[] = new Array(terms.length).fill(0);
    let isAny = false;
    for (const [term, weight] of other.terms) {
      const place = places.get(term);
      if (place === undefined) continue;
      weights[place] = weight;
      isAny = true;
    }
    if (!isAny) return 0;
    let shared = 0;
    for (let place = 0; place < terms.length; place++) shared += terms[place][1] * weights[place] * squares[place];
    return shared ? shared / (length * measureLength(other.terms, rarity)) : 0;
  };
}

function measureLength(terms: ArticleRecord['terms'], rarity: Rarity): number {
  return Math.sqrt(terms.reduce((sum, [term, weight]) => sum + (weight * weighTerm(term, rarity)) ** 2, 0));
}

/** Alike enough for one story where both are of the same days. Measured on labelled stories: pairs of one story reach 0.17. */
const SAME_DAYS_FLOOR = 0.16;
/** Where a date is not known. */
const NO_DATE_FLOOR = 0.32;
/**
 * A fortnight apart only articles this alike are of one story: reports of one war, weeks apart, tell of other battles.
 * Measured on 141 reports of which hardly two are of one story.
 */
const OTHER_DAYS_FLOOR = 0.5;
/** Half a year apart hardly any are. */
const FAR_DAYS_FLOOR = 0.6;
const SAME_DAYS = 3;
const OTHER_DAYS = 14;
const FAR_DAYS = 180;
const MS_PER_DAY = 86_400_000;

/** Those of some articles that report one story with the page, by their rare terms and how far apart they were published. */
export function findSameStory(
  page: ArticleRecord,
  articles: readonly ArticleRecord[],
  rarity: Rarity,
): ArticleRecord[] {
  const compare = createStoryComparer(page, rarity);
  return articles.filter((article) => compare(article) >= getStoryFloor(page.published, article.published));
}

/** How alike two articles of these dates must be to report one story (`createStoryComparer`). */
export function getStoryFloor(a: string, b: string): number {
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / MS_PER_DAY;
  if (Number.isNaN(days)) return NO_DATE_FLOOR;
  if (days <= OTHER_DAYS) return slide(days, [SAME_DAYS, OTHER_DAYS], [SAME_DAYS_FLOOR, OTHER_DAYS_FLOOR]);
  return slide(days, [OTHER_DAYS, FAR_DAYS], [OTHER_DAYS_FLOOR, FAR_DAYS_FLOOR]);
}

/** Goes from one floor to the next as the days go by. */
function slide(days: number, [from, to]: [number, number], [low, high]: [number, number]): number {
  const share = Math.min(1, Math.max(0, (days - from) / (to - from)));
  return low + share * (high - low);
}
