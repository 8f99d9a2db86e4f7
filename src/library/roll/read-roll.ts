import type { Tally } from '../database.ts';
import type { AnyTransaction } from '../transact.ts';
import type { ColumnChunk } from './column-chunk.ts';
import { CHUNK_SEATS, chunkOf, NO_DAY, type RollChunk } from './roll-chunk.ts';

/** Who sits where. */
export interface Roll {
  /** How many seats there are, empty ones too. */
  seats: number;
  /** For those who go over all seats; undefined where all seats of a chunk are empty. */
  chunks: readonly (RollChunk | undefined)[];
  /** 0 where the seat is empty. */
  keyAt(seat: number): number;
  dayAt(seat: number): number;
  bundleAt(seat: number): number;
}

type Name = 'roll' | 'columns';
type Kept<T> = Map<number, { version: number; chunk: T | undefined }>;

/** By open database. About 16 bytes a seat are kept. */
const rolls = new WeakMap<object, Kept<RollChunk>>();
const columns = new WeakMap<object, Kept<ColumnChunk>>();

/** The whole roll; only what has changed since the last time is read. For transactions that change nothing. */
export async function readRoll(transaction: AnyTransaction, tally: Tally): Promise<Roll> {
  const chunks = await readChunks<RollChunk>(transaction, 'roll', rolls, tally);
  // Each is written out: with the name of the array as an argument they take five times as long (measured).
  return {
    seats: tally.seats,
    chunks,
    keyAt: (seat) => chunks[chunkOf(seat)]?.keys[seat % CHUNK_SEATS] ?? 0,
    dayAt: (seat) => chunks[chunkOf(seat)]?.days[seat % CHUNK_SEATS] ?? NO_DAY,
    bundleAt: (seat) => chunks[chunkOf(seat)]?.bundles[seat % CHUNK_SEATS] ?? 0,
  };
}

/** What lists sort and filter by, chunk by chunk; undefined where all seats of a chunk are empty. */
export function readColumns(transaction: AnyTransaction, tally: Tally): Promise<(ColumnChunk | undefined)[]> {
  return readChunks<ColumnChunk>(transaction, 'columns', columns, tally);
}

async function readChunks<T>(
  transaction: AnyTransaction,
  name: Name,
  keptBy: WeakMap<object, Kept<T>>,
  { roll: versions }: Tally,
): Promise<(T | undefined)[]> {
  const kept = keptBy.get(transaction.db) ?? new Map();
  keptBy.set(transaction.db, kept);
  const stale = [...versions.keys()].filter((at) => kept.get(at)?.version !== versions[at]);
  const read = await (stale.length > FEW ? readAll : readSome)<T>(transaction, name, stale);
  for (const at of stale) kept.set(at, { version: versions[at] as number, chunk: read.get(at) });
  return versions.map((_, at) => kept.get(at)?.chunk);
}

/** More chunks than this are read faster in one request with all others. Guess. */
const FEW = 8;

async function readSome<T>(
  transaction: AnyTransaction,
  name: Name,
  numbers: readonly number[],
): Promise<Map<number, T>> {
  const store = transaction.objectStore(name);
  const chunks = await Promise.all(numbers.map((at) => store.get(at)));
  return new Map(numbers.map((at, i) => [at, chunks[i] as T]));
}

async function readAll<T>(transaction: AnyTransaction, name: Name): Promise<Map<number, T>> {
  const store = transaction.objectStore(name);
  const [numbers, chunks] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(numbers.map((at, i) => [at, chunks[i] as T]));
}
