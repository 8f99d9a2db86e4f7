import { analyze } from '../core/index.ts';
import { type StoredArticle, storeArticle } from './article-entry.ts';
import { makeArticleKey } from './article-key.ts';
import type { LibraryDatabase } from './database.ts';
import type { Arrival, NewArticle } from './library.ts';
import { LibraryFault } from './library-fault.ts';
import { listLookupTerms, listSearchTerms } from './postings.ts';
import { changeTally } from './tally.ts';
import { change, type Transaction } from './transact.ts';

export interface NewEntry {
  article: NewArticle;
  arrival: Arrival;
  saved: number;
}

export interface PreparedArticle extends StoredArticle {
  words: string[];
}

/** Reads an article's claims and puts all that is kept of it together. Costs about 2 ms for 1,000 words. */
export async function prepareArticle({ article, arrival, saved }: NewEntry): Promise<PreparedArticle> {
  if (!article.text.trim()) throw new LibraryFault('bad-input', `"${article.title || article.url}" has no text`);
  const { origin, ...rest } = article;
  const read = analyze({ ...rest, id: '' });
  const record = origin ? { ...read, origin } : read;
  const stored = storeArticle(record, { key: await makeArticleKey(article), arrival, saved }, article.text);
  return { ...stored, words: listWords(record) };
}

/** The words that the vocabulary must have. */
export function listWords(record: { terms: [string, number][]; title: string }): string[] {
  return [...new Set([...listLookupTerms(record), ...listSearchTerms(record.title)])];
}

/** Puts articles in, in the place of those with the same keys; those at `gone` are removed in the same step. */
export async function writeArticles(
  database: LibraryDatabase,
  articles: readonly PreparedArticle[],
  gone: readonly number[] = [],
): Promise<void> {
  const last = [...new Map(articles.map((article) => [article.entry.key, article])).values()];
  const keys = new Set([...gone, ...last.map(({ entry }) => entry.key)]);
  await change(database, async (transaction) => {
    const before = await Promise.all([...keys].map((key) => transaction.objectStore('articles').get(key)));
    await Promise.all(gone.map((key) => dropArticle(transaction, key)));
    await putArticles(transaction, last);
    await changeTally(transaction, [
      ...before.filter((entry) => entry !== undefined).map(({ outlet }) => ({ outlet, by: -1 as const })),
      ...last.map(({ entry: { outlet } }) => ({ outlet, by: 1 as const })),
    ]);
  });
}

/** Puts all that belongs to articles in its stores. */
export async function putArticles(
  transaction: Transaction<'readwrite'>,
  articles: readonly PreparedArticle[],
): Promise<void> {
  const words = new Set(articles.flatMap((article) => article.words));
  await Promise.all([
    ...articles.flatMap(({ entry, claims, text }) => [
      transaction.objectStore('articles').put(entry),
      transaction.objectStore('claims').put(claims, entry.key),
      ...(text ? [transaction.objectStore('texts').put(text, entry.key)] : []),
    ]),
    ...[...words].map((word) => transaction.objectStore('vocabulary').put(0, word)),
  ]);
}

/** Removes an article, or a range of them, from all stores. */
export async function dropArticle(transaction: Transaction<'readwrite'>, key: number | IDBKeyRange): Promise<void> {
  await Promise.all(
    (['articles', 'claims', 'texts'] as const).map((name) => transaction.objectStore(name).delete(key)),
  );
}
