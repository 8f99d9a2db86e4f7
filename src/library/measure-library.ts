import type { Coverage } from '../core/index.ts';
import { isVisibleKey } from './article-key.ts';
import { NO_TIME, type PackEntry, type Tally } from './database.ts';
import { listWholePacks } from './packs.ts';
import { readTally } from './tally.ts';
import type { Transaction } from './transact.ts';

/** How far the library reaches, packs included. Costs a few reads, whatever its size. */
export async function measureLibrary(transaction: Transaction<'readonly'>): Promise<Coverage> {
  const [tally, packs] = await Promise.all([readTally(transaction), listWholePacks(transaction)]);
  const whole = new Set(packs.map(({ number }) => number));
  const [from, to] = await Promise.all([
    findEdgeDay(transaction, whole, 'next'),
    findEdgeDay(transaction, whole, 'prev'),
  ]);
  return {
    articles: packs.reduce((sum, { coverage }) => sum + coverage.articles, tally.articles),
    outlets: [...countAllOutlets(tally, packs).keys()].filter(Boolean).length,
    from,
    to,
  };
}

/** Articles by outlet, packs included. */
export function countAllOutlets(tally: Tally, packs: readonly PackEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { outlets } of [tally, ...packs])
    for (const [outlet, count] of outlets) counts.set(outlet, (counts.get(outlet) ?? 0) + count);
  return counts;
}

/** The first or last day of a visible article; empty where none has a date. */
async function findEdgeDay(
  transaction: Transaction<'readonly'>,
  whole: ReadonlySet<number>,
  direction: 'next' | 'prev',
): Promise<string> {
  const dated = IDBKeyRange.lowerBound(NO_TIME, true);
  let cursor = await transaction.objectStore('articles').index('time').openKeyCursor(dated, direction);
  while (cursor && !isVisibleKey(cursor.primaryKey, whole)) cursor = await cursor.continue();
  return cursor ? new Date(cursor.key).toISOString().slice(0, 10) : '';
}
