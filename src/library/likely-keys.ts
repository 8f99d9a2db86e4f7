import type { ArticleRecord } from '../core/index.ts';
import { dayOf, hashQuoteKey, hashTerm, listLookupTerms, rangeOfHash, sampleQuoteKeys } from './postings.ts';
import type { Transaction } from './transact.ts';

/** Articles of one story are published within so many days, but for very like ones. As in the engine. */
const STORY_DAYS = 30;
/** Within so many days the engine takes articles for one story most easily. */
const SAME_DAYS = 4;
/** A term that is in more articles of these days says too little to read on. Guess, checked with `npm run bench:library`. */
const MAX_HOLDERS = 300;
/** Of what a page's terms weigh, an article that shares less is of another story; it is not read. Guess. */
const MIN_SHARE = 0.04;
/** So many of the page's rarest terms look for articles of other times, and without a date. */
const FAR_TERMS = 8;
const MAX_FAR_HOLDERS = 100;
const MAX_QUOTE_HOLDERS = 40;

export interface LikelyKey {
  key: number;
  /** What it shares with the page, in no unit: the more the better. */
  weight: number;
  /** It holds a run of words of one of the page's quotes. */
  hasQuote: boolean;
}

interface Holders {
  term: string;
  keys: Set<number>;
  /** How many articles have the term where it was looked for; at least, where that is MAX_HOLDERS. */
  found: number;
}

/**
 * The keys of the articles that are most likely to share the page's story or one of its quotes, most likely first. How
 * rare a term is comes from how many articles of these days were found with it.
 */
export async function findLikelyKeys(transaction: Transaction<'readonly'>, page: ArticleRecord): Promise<LikelyKey[]> {
  const quoted = findQuoteHolders(transaction, page);
  const holders = await findTermHolders(transaction, page);
  return weighKeys(page, holders, await quoted);
}

async function findTermHolders(transaction: Transaction<'readonly'>, page: ArticleRecord): Promise<Holders[]> {
  const index = transaction.objectStore('articles').index('postings');
  const day = dayOf(page.published);
  const near = await Promise.all(
    listLookupTerms(page).map(async (term): Promise<Holders> => {
      const within = (days: number) => rangeOfHash(hashTerm(term), day - days, day + days);
      const all = await index.getAllKeys(day ? within(STORY_DAYS) : rangeOfHash(hashTerm(term)), MAX_HOLDERS);
      const isCut = all.length === MAX_HOLDERS && day > 0;
      const nearest = isCut ? await index.getAllKeys(within(SAME_DAYS), MAX_HOLDERS) : all;
      return { term, keys: new Set(nearest), found: all.length };
    }),
  );
  if (day) await addFarHolders(transaction, near);
  return near;
}

/** Adds the articles of other times, and without a date, that share the rarest terms. */
async function addFarHolders(transaction: Transaction<'readonly'>, holders: readonly Holders[]): Promise<void> {
  const index = transaction.objectStore('articles').index('postings');
  const rarest = [...holders].sort((a, b) => a.found - b.found).slice(0, FAR_TERMS);
  await Promise.all(
    rarest.map(async ({ term, keys }) => {
      const undated = index.getAllKeys(rangeOfHash(hashTerm(term), 0, 0), MAX_FAR_HOLDERS);
      const dated = index.getAllKeys(rangeOfHash(hashTerm(term)), MAX_FAR_HOLDERS);
      for (const key of [...(await undated), ...(await dated)]) keys.add(key);
    }),
  );
}

async function findQuoteHolders(transaction: Transaction<'readonly'>, page: ArticleRecord): Promise<Set<number>> {
  const index = transaction.objectStore('articles').index('postings');
  const found = await Promise.all(
    sampleQuoteKeys(page.claims).map((key) => index.getAllKeys(rangeOfHash(hashQuoteKey(key)), MAX_QUOTE_HOLDERS)),
  );
  return new Set(found.flat());
}

function weighKeys(page: ArticleRecord, holders: readonly Holders[], quoted: ReadonlySet<number>): LikelyKey[] {
  const weightOf = new Map(page.terms);
  const weights = new Map<number, number>();
  let total = 0;
  for (const { term, keys, found } of holders) {
    const weight = ((weightOf.get(term) ?? 0) * Math.log((2 * MAX_HOLDERS) / (found + 1))) ** 2;
    total += weight;
    for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  for (const key of quoted) weights.set(key, weights.get(key) ?? 0);
  return [...weights]
    .filter(([key, weight]) => weight >= total * MIN_SHARE || quoted.has(key))
    .map(([key, weight]) => ({ key, weight, hasQuote: quoted.has(key) }))
    .sort((a, b) => b.weight - a.weight);
}
