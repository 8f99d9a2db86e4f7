import type { Tally } from './database.ts';
import { findSeats } from './postings/find-seats.ts';
import { hashTerm, hashValue, listSearchTerms } from './postings/list-hashes.ts';
import type { ColumnChunk } from './roll/column-chunk.ts';
import { CHUNK_SEATS } from './roll/roll-chunk.ts';
import type { Transaction } from './transact.ts';

/** A first letter begins too many words: so many are looked up. Guess. */
const MAX_COMPLETIONS = 200;

const MAGNITUDES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};
const FIGURE = /(\d[\d,]*(?:\.\d+)?)(?:\s*(hundred|thousand|million|billion|trillion|bn|k|m)\b)?/giu;
const WORD = /[\p{L}\p{M}]+(?:['’.]\p{L}+)*/gu;

export interface WordQuery {
  words: string;
  /** Seats that texts were found at for each of `listWords`, where they were looked through. */
  texts?: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  tally: Tally;
  columns: readonly (ColumnChunk | undefined)[];
}

interface Piece {
  typed: string;
  /** Of a figure. */
  value?: number;
}

function cutPieces(words: string): Piece[] {
  const figures = [...words.matchAll(FIGURE)].map(([typed, digits = '', magnitude = '']) => {
    return { typed, value: readValue(digits, magnitude) };
  });
  return [...figures, ...[...words.replace(FIGURE, ' ').matchAll(WORD)].map(([typed]) => ({ typed }))];
}

/** What is looked for, lower case: words, and figures as typed. */
export const listWords = (words: string): string[] => cutPieces(words).map(({ typed }) => typed.toLowerCase());

/** The seats of articles that have every word, or the begin of it, in title, outlet or key terms, and every figure. */
export async function findSeatsOfWords(transaction: Transaction<'readonly'>, query: WordQuery): Promise<Set<number>> {
  const sets = await Promise.all(
    cutPieces(query.words).map(async ({ typed, value }) => {
      const found = await (value === undefined
        ? findByWord(transaction, query, typed)
        : findByHashes(transaction, query, [hashValue(value)]));
      for (const seat of query.texts?.get(typed.toLowerCase()) ?? []) found.add(seat);
      return found;
    }),
  );
  const [first = new Set<number>(), ...others] = sets.sort((a, b) => a.size - b.size);
  return new Set([...first].filter((seat) => others.every((set) => set.has(seat))));
}

/** "4.5", "million" → 4500000 */
function readValue(digits: string, magnitude: string): number {
  const value = Number(digits.replaceAll(',', '')) * (MAGNITUDES[magnitude.toLowerCase()] ?? 1);
  return Number(value.toPrecision(12)); // 4.1 million is 4099999.9999999995 otherwise
}

async function findByWord(transaction: Transaction<'readonly'>, query: WordQuery, word: string): Promise<Set<number>> {
  const lower = word.toLowerCase();
  const begun = IDBKeyRange.bound(lower, `${lower}\uffff`);
  const completions = await transaction.objectStore('vocabulary').getAllKeys(begun, MAX_COMPLETIONS);
  const terms = new Set([...completions, ...listSearchTerms(word)]);
  const found = await findByHashes(transaction, query, [...terms].map(hashTerm));
  for (const seat of listSeatsOfOutlets(query, lower)) found.add(seat);
  return found;
}

async function findByHashes(
  transaction: Transaction<'readonly'>,
  { tally }: WordQuery,
  hashes: readonly number[],
): Promise<Set<number>> {
  const found = new Set<number>();
  for (const seats of (await findSeats(transaction, tally.segments, hashes)).values())
    for (const seat of seats) found.add(seat);
  return found;
}

/** The seats of articles whose outlet's name has these letters. */
function* listSeatsOfOutlets({ columns }: WordQuery, lower: string): Generator<number> {
  for (const [number, chunk] of columns.entries()) {
    const isWanted = chunk?.outlets.map((outlet) => outlet.toLowerCase().includes(lower)) ?? [];
    if (!isWanted.includes(true)) continue;
    for (let at = 0; at < CHUNK_SEATS; at++)
      if (isWanted[chunk?.outletAt[at] as number]) yield number * CHUNK_SEATS + at;
  }
}
