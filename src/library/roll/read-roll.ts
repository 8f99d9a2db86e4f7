import type { Tally } from '../database.ts';
import type { AnyTransaction } from '../transact.ts';
import type { ColumnChunk } from './column-chunk.ts';
import { CHUNK_SEATS, chunkOf, NO_DAY, type RollChunk } from './roll-chunk.ts';

/** Who sits where. */
export interface Roll {
  /** How many seats there are, empty ones too. */
  seats: number;
  /** 0 where the seat is empty. */
  keyAt(seat: number): number;
  dayAt(seat: number): number;
  bundleAt(seat: number): number;
}

type Kept<T> = Map<number, { version: number; chunk: T | undefined }>;

/** By open database. About 16 bytes a seat are kept. */
const rolls = new WeakMap<object, Kept<RollChunk>>();
const columns = new WeakMap<object, Kept<ColumnChunk>>();

/** The whole roll; only what has changed since the last time is read. For transactions that change nothing. */
export async function readRoll(transaction: AnyTransaction, tally: Tally): Promise<Roll> {
  const chunks = await readChunks<RollChunk>(transaction, 'roll', rolls, tally);
  const cell = (name: keyof RollChunk, seat: number, none: number): number =>
    chunks[chunkOf(seat)]?.[name][seat % CHUNK_SEATS] ?? none;
  return {
    seats: tally.seats,
    keyAt: (seat) => cell('keys', seat, 0),
    dayAt: (seat) => cell('days', seat, NO_DAY),
    bundleAt: (seat) => cell('bundles', seat, 0),
  };
}

/** What lists sort and filter by, chunk by chunk; undefined where all seats of a chunk are empty. */
export function readColumns(transaction: AnyTransaction, tally: Tally): Promise<(ColumnChunk | undefined)[]> {
  return readChunks<ColumnChunk>(transaction, 'columns', columns, tally);
}

async function readChunks<T>(
  transaction: AnyTransaction,
  name: 'roll' | 'columns',
  keptBy: WeakMap<object, Kept<T>>,
  { roll: versions }: Tally,
): Promise<(T | undefined)[]> {
  const kept = keptBy.get(transaction.db) ?? new Map();
  keptBy.set(transaction.db, kept);
  const store = transaction.objectStore(name);
  await Promise.all(
    versions.map(async (version, at) => {
      if (kept.get(at)?.version === version) return;
      kept.set(at, { version, chunk: await store.get(at) });
    }),
  );
  return versions.map((_, at) => kept.get(at)?.chunk);
}
