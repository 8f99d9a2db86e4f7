import type { Tally } from './database.ts';
import type { Transaction } from './transact.ts';

const KEY = 'own';

export async function readTally(transaction: Transaction<'readonly'> | Transaction<'readwrite'>): Promise<Tally> {
  return (await transaction.objectStore('tally').get(KEY)) ?? { changes: 0, articles: 0, outlets: new Map() };
}

/** Counts what came (1) and went (-1), and that something changed: in the transaction that changes it. */
export async function changeTally(
  transaction: Transaction<'readwrite'>,
  moves: readonly { outlet: string; by: 1 | -1 }[],
): Promise<void> {
  const { changes, articles, outlets } = await readTally(transaction);
  const counts = new Map(outlets);
  let total = articles;
  for (const { outlet, by } of moves) {
    total += by;
    const count = (counts.get(outlet) ?? 0) + by;
    if (count > 0) counts.set(outlet, count);
    else counts.delete(outlet);
  }
  const next = { changes: changes + 1, articles: total, outlets: counts };
  await transaction.objectStore('tally').put(next, KEY);
}

/** Articles by outlet. */
export function countOutlets(articles: readonly { outlet: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return counts;
}
