import type { Coverage } from '../core/index.ts';
import { isVisibleKey } from './article-key.ts';
import type { PackEntry, Tally } from './database.ts';
import { listWholePacks } from './packs.ts';
import { type Roll, readRoll } from './roll/read-roll.ts';
import { formatDay, NO_DAY } from './roll/roll-chunk.ts';
import { readTally } from './tally.ts';
import type { Transaction } from './transact.ts';

/** By open database: what was measured holds until the library changes. */
const measured = new WeakMap<object, { changes: number; coverage: Coverage }>();

/** How far the library reaches, packs included. Costs a read; after a change some more, and a look at each seat. */
export async function measureLibrary(transaction: Transaction<'readonly'>): Promise<Coverage> {
  const tally = await readTally(transaction);
  const known = measured.get(transaction.db);
  if (known?.changes === tally.changes) return known.coverage;
  const coverage = await measureAnew(transaction, tally);
  measured.set(transaction.db, { changes: tally.changes, coverage });
  return coverage;
}

async function measureAnew(transaction: Transaction<'readonly'>, tally: Tally): Promise<Coverage> {
  const packs = await listWholePacks(transaction);
  const [from, to] = findEdgeDays(await readRoll(transaction, tally), packs);
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

/** The first and last day of a visible article; empty where none has a date. */
function findEdgeDays({ chunks }: Roll, packs: readonly PackEntry[]): [from: string, to: string] {
  const whole = new Set(packs.map(({ number }) => number));
  let [first, last] = [Number.POSITIVE_INFINITY, NO_DAY];
  for (const chunk of chunks) {
    if (!chunk) continue;
    const { keys, days } = chunk;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      const day = days[at] as number;
      if (key === 0 || day === NO_DAY || (day >= first && day <= last) || !isVisibleKey(key, whole)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return last === NO_DAY ? ['', ''] : [formatDay(first), formatDay(last)];
}
