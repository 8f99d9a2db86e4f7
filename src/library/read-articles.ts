import { readArticle } from './article-entry.ts';
import { makeArticleKey } from './article-key.ts';
import { readParts } from './bundles/stored-parts.ts';
import type { LibraryDatabase } from './database.ts';
import { dropArticles, findHeads } from './drop-articles.ts';
import type { LibraryArticle } from './library.ts';
import { countMove, putTally, readTally } from './tally.ts';
import { type AnyTransaction, change, look } from './transact.ts';
import { tidyAfter } from './write-articles.ts';

/** The reader's own article at an address; text alone never finds one. */
export async function findArticleByURL(database: LibraryDatabase, url: string): Promise<LibraryArticle | null> {
  const key = await makeArticleKey({ url, outlet: '', text: '' });
  return findArticle(database, key);
}

export async function findArticle(database: LibraryDatabase, key: number): Promise<LibraryArticle | null> {
  const [found] = await findArticles(database, [key]);
  return found ?? null;
}

/** The reader's own articles of these keys that are there, of one moment. */
export function findArticles(database: LibraryDatabase, keys: readonly number[]): Promise<LibraryArticle[]> {
  return look(database, async (transaction) => (await findIn(transaction, keys)).map(({ article }) => article));
}

async function findIn(transaction: AnyTransaction, keys: readonly number[]) {
  const heads = await findHeads(transaction, keys);
  const texts = await readParts(
    transaction,
    'texts',
    heads.map(({ place }) => place),
  );
  return heads.flatMap(({ head, place }, i) => {
    const text = texts[i];
    return text ? [{ key: head.key, place, article: readArticle(head, text) }] : [];
  });
}

/** Removes articles of the reader's own; gives back what was there of them. */
export async function removeArticles(database: LibraryDatabase, keys: readonly number[]): Promise<LibraryArticle[]> {
  const gone = await change(database, async (transaction) => {
    const tally = await readTally(transaction);
    const removed = await findIn(transaction, [...new Set(keys)]);
    for (const { article } of removed) countMove(tally, article.outlet, -1);
    await dropArticles(transaction, tally, removed);
    await putTally(transaction, tally);
    return removed.map(({ article }) => article);
  });
  await tidyAfter(database, []);
  return gone;
}
