import type { Tally } from './database.ts';
import type { AnyTransaction, Transaction } from './transact.ts';

const KEY = 'own';

const makeEmpty = (): Tally => ({
  changes: 0,
  articles: 0,
  outlets: new Map(),
  seats: 0,
  bundles: 0,
  roll: [],
  left: 0,
  segments: [],
  nextSegment: 0,
});

/** A copy that its reader may change; nothing of it is kept but by `putTally`. */
export async function readTally(transaction: AnyTransaction): Promise<Tally> {
  return { ...makeEmpty(), ...(await transaction.objectStore('tally').get(KEY)) }; // version 1 had the first three
}

/** Keeps a tally, and counts a change: in the transaction that changes what it tells of. */
export async function putTally(transaction: Transaction<'readwrite'>, tally: Tally): Promise<void> {
  tally.changes += 1;
  await transaction.objectStore('tally').put(tally, KEY);
}

/** Keeps a tally of a library that looks the same as before. */
export async function putQuietTally(transaction: Transaction<'readwrite'>, tally: Tally): Promise<void> {
  await transaction.objectStore('tally').put(tally, KEY);
}

/** Counts articles of the reader's own that came (1) or went (-1). */
export function countMove(tally: Tally, outlet: string, by: 1 | -1): void {
  tally.articles += by;
  const count = (tally.outlets.get(outlet) ?? 0) + by;
  if (count > 0) tally.outlets.set(outlet, count);
  else tally.outlets.delete(outlet);
}

/** Articles by outlet. */
export function countOutlets(articles: readonly { outlet: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return counts;
}
