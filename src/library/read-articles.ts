import { readArticle } from './article-entry.ts';
import { makeArticleKey } from './article-key.ts';
import type { LibraryDatabase } from './database.ts';
import type { LibraryArticle } from './library.ts';
import { changeTally } from './tally.ts';
import { change, look, type Transaction } from './transact.ts';
import { dropArticle } from './write-articles.ts';

/** The reader's own article at an address; text alone never finds one. */
export async function findArticleByURL(database: LibraryDatabase, url: string): Promise<LibraryArticle | null> {
  const key = await makeArticleKey({ url, outlet: '', text: '' });
  return findArticle(database, key);
}

export function findArticle(database: LibraryDatabase, key: number): Promise<LibraryArticle | null> {
  return look(database, (transaction) => findIn(transaction, key));
}

async function findIn(
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
  key: number,
): Promise<LibraryArticle | null> {
  const [entry, text] = await Promise.all([
    transaction.objectStore('articles').get(key),
    transaction.objectStore('texts').get(key),
  ]);
  return entry && text ? readArticle(entry, text) : null;
}

/** Removes articles of the reader's own; gives back what was there of them. */
export function removeArticles(database: LibraryDatabase, keys: readonly number[]): Promise<LibraryArticle[]> {
  return change(database, async (transaction) => {
    const found = await Promise.all(
      [...new Set(keys)].map(async (key) => ({ key, article: await findIn(transaction, key) })),
    );
    const removed = found.filter((one): one is { key: number; article: LibraryArticle } => one.article !== null);
    await Promise.all(removed.map(({ key }) => dropArticle(transaction, key)));
    await changeTally(
      transaction,
      removed.map(({ article: { outlet } }) => ({ outlet, by: -1 as const })),
    );
    return removed.map(({ article }) => article);
  });
}
