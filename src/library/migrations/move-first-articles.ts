import { type ArticleHead, storePacked } from '../article-entry.ts';
import { packOfKey } from '../article-key.ts';
import type { LibraryDatabase } from '../database.ts';
import { tryLock, withLock } from '../locks.ts';
import { mergeSegments } from '../postings/merge-segments.ts';
import { putArticles } from '../put-articles.ts';
import { countMove, putTally, readTally } from '../tally.ts';
import { change, type Transaction } from '../transact.ts';
import type { PreparedArticle } from '../write-articles.ts';
import type { FirstEntry } from './first-schema.ts';

/** Articles moved in one step: few, since look-ups wait for it. Guess. */
const BATCH = 50;
/** What version 1 multiplied a hash by, to write a day below it. */
const DAYS = 2 ** 17;

/**
 * Moves what version 1 held, batch by batch, each wholly or not at all; it may die at any moment and goes on when the
 * library is next opened. What is not moved yet is kept, and not seen. One context does it; with `isAwaited` the others
 * wait until it is done.
 */
export async function moveFirstArticles(
  database: LibraryDatabase,
  onMoved: () => void = () => {},
  isAwaited = false,
): Promise<void> {
  if ((await database.count('first-articles')) === 0) return;
  await (isAwaited ? withLock : tryLock)(`second-source-move-${database.name}`, async () => {
    while (await change(database, moveBatch)) {
      await mergeSegments(database);
      onMoved();
    }
  });
}

/** Whether there was anything left to move. */
async function moveBatch(transaction: Transaction<'readwrite'>): Promise<boolean> {
  const entries = await transaction.objectStore('first-articles').getAll(null, BATCH);
  if (entries.length === 0) return false;
  const [tally, here, packs] = await Promise.all([
    readTally(transaction),
    Promise.all(entries.map(({ key }) => transaction.objectStore('articles').getKey(key))),
    transaction.objectStore('packs').getAllKeys(),
  ]);
  const moved: PreparedArticle[] = [];
  for (const [i, entry] of entries.entries()) {
    const pack = packOfKey(entry.key);
    const isWanted = pack === null ? here[i] === undefined : packs.includes(pack);
    const article = isWanted ? await convert(transaction, entry) : null;
    if (article) moved.push(article);
    else if (pack === null) countMove(tally, entry.outlet, -1); // a later save has taken its place, and was counted
  }
  await Promise.all([putArticles(transaction, tally, moved), ...entries.map(({ key }) => drop(transaction, key))]);
  await putTally(transaction, tally);
  return true;
}

async function convert(transaction: Transaction<'readwrite'>, entry: FirstEntry): Promise<PreparedArticle | null> {
  const [claims, text] = await Promise.all([
    transaction.objectStore('first-claims').get(entry.key),
    transaction.objectStore('first-texts').get(entry.key),
  ]);
  if (!claims) return null;
  const { time: _, titleKey: __, postings, terms, ...rest } = entry;
  const flat = JSON.parse(terms) as (string | number)[];
  const pairs = Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]]);
  const head: ArticleHead = { ...rest, terms: pairs as ArticleHead['terms'] };
  const hashes = postings.map((posting) => Math.floor(posting / DAYS));
  return { ...storePacked(head, claims), ...(text ? { text } : {}), hashes, words: [] };
}

function drop(transaction: Transaction<'readwrite'>, key: number): Promise<unknown> {
  return Promise.all(
    (['first-articles', 'first-claims', 'first-texts'] as const).map((name) =>
      transaction.objectStore(name).delete(key),
    ),
  );
}
