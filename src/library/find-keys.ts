import { isVisibleKey, packOfKey } from './article-key.ts';
import { findKeysOfWords } from './find-words.ts';
import type { ListQuery } from './library.ts';
import { listWholePacks } from './packs.ts';
import type { Transaction } from './transact.ts';

const MS_PER_DAY = 86_400_000;
const SORTS = { published: 'time', saved: 'saved', outlet: 'outlet', title: 'titleKey' } as const;

/** The keys of all articles that a query finds, in its order. Reads indexes only; costs time with the library's size. */
export async function findKeys(transaction: Transaction<'readonly'>, query: ListQuery): Promise<number[]> {
  const articles = transaction.objectStore('articles');
  const [sorted, packs, ...filters] = await Promise.all([
    articles.index(SORTS[query.sort]).getAllKeys(),
    listWholePacks(transaction),
    ...listFilters(transaction, query),
  ]);
  const whole = new Set(packs.map(({ number }) => number));
  const sets = filters.map((keys) => new Set(keys));
  const pack = query.pack === undefined ? undefined : Number(query.pack);
  const found = sorted.filter(
    (key) =>
      isVisibleKey(key, whole) && (pack === undefined || packOfKey(key) === pack) && sets.every((set) => set.has(key)),
  );
  return query.descending ? found.reverse() : found;
}

function listFilters(transaction: Transaction<'readonly'>, query: ListQuery): Promise<Iterable<number>>[] {
  const articles = transaction.objectStore('articles');
  const { words, outlet, from, to, arrival } = query;
  return [
    ...(outlet === undefined ? [] : [articles.index('outlet').getAllKeys(outlet)]),
    ...(arrival === undefined ? [] : [articles.index('arrival').getAllKeys(arrival)]),
    ...(from || to ? [articles.index('time').getAllKeys(rangeOfDays(from, to))] : []),
    ...(words.trim() ? [findKeysOfWords(transaction, words)] : []),
  ];
}

/** Both days included; an article without a date is of no day. */
function rangeOfDays(from = '0001-01-01', to = '9999-12-31'): IDBKeyRange {
  return IDBKeyRange.bound(Date.parse(from), Date.parse(to) + MS_PER_DAY, false, true);
}
