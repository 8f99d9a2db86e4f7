import { type ArticleHead, readHead } from './article-entry.ts';
import { dropParts, readParts } from './bundles/stored-parts.ts';
import type { Place, Tally } from './database.ts';
import { leaveSeats } from './roll/write-roll.ts';
import type { AnyTransaction, Transaction } from './transact.ts';

export interface Placed {
  key: number;
  place: Place;
}

/** The places of the keys that have an article, in their order. */
export async function findPlaces(transaction: AnyTransaction, keys: readonly number[]): Promise<Placed[]> {
  const store = transaction.objectStore('articles');
  const places = await Promise.all(keys.map((key) => store.get(key)));
  return keys.flatMap((key, i) => (places[i] ? [{ key, place: places[i] }] : []));
}

/** What is known of the articles of these keys, where there is one. */
export async function findHeads(
  transaction: AnyTransaction,
  keys: readonly number[],
): Promise<{ head: ArticleHead; part: Uint8Array; place: Place }[]> {
  const placed = await findPlaces(transaction, keys);
  const places = placed.map(({ place }) => place);
  const parts = await readParts(transaction, 'bundles', places);
  return places.flatMap((place, i) => {
    const part = parts[i];
    return part ? [{ head: readHead(part), part, place }] : [];
  });
}

/** Removes all that belongs to articles; their postings lead to empty seats until they are merged. */
export async function dropArticles(
  transaction: Transaction<'readwrite'>,
  tally: Tally,
  placed: readonly Placed[],
): Promise<void> {
  if (placed.length === 0) return;
  const places = placed.map(({ place }) => place);
  await Promise.all([
    ...placed.map(({ key }) => transaction.objectStore('articles').delete(key)),
    dropParts(transaction, 'bundles', places),
    dropParts(transaction, 'texts', places),
    leaveSeats(
      transaction,
      tally,
      places.map(([seat]) => seat),
    ),
  ]);
}
