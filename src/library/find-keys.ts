import { isVisibleKey, packOfKey } from './article-key.ts';
import { findSeatsOfWords, type WordQuery } from './find-words.ts';
import type { ListQuery } from './library.ts';
import { listWholePacks } from './packs.ts';
import { ARRIVALS, type ColumnChunk } from './roll/column-chunk.ts';
import { readColumns, readRoll } from './roll/read-roll.ts';
import { CHUNK_SEATS } from './roll/roll-chunk.ts';
import { type Cells, sortKeys } from './sort-keys.ts';
import { readTally } from './tally.ts';
import type { Transaction } from './transact.ts';

const MS_PER_DAY = 86_400_000;

/** The keys of all articles that a query finds, in its order; `texts` as `findInTexts` finds them. Costs time with the library's size: see the README. */
export async function findKeys(
  transaction: Transaction<'readonly'>,
  query: ListQuery,
  texts?: WordQuery['texts'],
): Promise<number[]> {
  const [tally, packs] = await Promise.all([readTally(transaction), listWholePacks(transaction)]);
  const [roll, columns] = await Promise.all([readRoll(transaction, tally), readColumns(transaction, tally)]);
  const { words } = query;
  const wanted = words.trim() ? await findSeatsOfWords(transaction, { tally, columns, words, texts }) : null;
  const whole = new Set(packs.map(({ number }) => number));
  const pack = query.pack === undefined ? undefined : Number(query.pack);
  const isOfQuery = makeFilter(query);
  const readCell = createReader(query.sort, columns);
  const [keys, cells]: [number[], (number | string)[]] = [[], []];
  for (const [number, chunk] of columns.entries())
    for (let at = 0; chunk && at < CHUNK_SEATS; at++) {
      const seat = number * CHUNK_SEATS + at;
      const key = roll.keyAt(seat);
      if (key === 0 || (wanted && !wanted.has(seat)) || !isVisibleKey(key, whole)) continue;
      if ((pack !== undefined && packOfKey(key) !== pack) || !isOfQuery(chunk, at)) continue;
      keys.push(key);
      cells.push(readCell(chunk, at));
    }
  const sorted = sortKeys(keys, cells as Cells);
  return query.descending ? sorted.reverse() : sorted;
}

function makeFilter({ outlet, arrival, from, to }: ListQuery): (chunk: ColumnChunk, at: number) => boolean {
  // Both days are included; an article without a date is of no day.
  const first = from || to ? Date.parse(from || '0001-01-01') : Number.NEGATIVE_INFINITY;
  const end = from || to ? Date.parse(to || '9999-12-31') + MS_PER_DAY : Number.POSITIVE_INFINITY;
  const wantedArrival = arrival === undefined ? -1 : ARRIVALS.indexOf(arrival);
  return (chunk, at) => {
    const time = chunk.times[at] as number;
    if (time < first || time >= end) return false;
    if (wantedArrival >= 0 && chunk.arrivals[at] !== wantedArrival) return false;
    return outlet === undefined || chunk.outlets[chunk.outletAt[at] as number] === outlet;
  };
}

type ReadCell = (chunk: ColumnChunk, at: number) => number | string;

/** What rows are sorted by: numbers, but for titles. */
function createReader(sort: ListQuery['sort'], columns: readonly (ColumnChunk | undefined)[]): ReadCell {
  if (sort === 'published') return ({ times }, at) => times[at] as number;
  if (sort === 'saved') return ({ saved }, at) => saved[at] as number;
  if (sort === 'title') return ({ titles }, at) => titles[at] as string;
  const outlets = [...new Set(columns.flatMap((chunk) => chunk?.outlets ?? []))].sort();
  const ranks = new Map(outlets.map((outlet, rank) => [outlet, rank]));
  return (chunk, at) => ranks.get(chunk.outlets[chunk.outletAt[at] as number] as string) as number;
}
