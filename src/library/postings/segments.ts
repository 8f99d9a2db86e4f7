import type { Segment } from '../database.ts';
import type { Transaction } from '../transact.ts';
import type { PostingBlock } from './posting-block.ts';

// A segment is a run of blocks under keys of their own: at `id × 65,536` its directory, the first hash of each block,
// where it has more than one block; its blocks after it.

const SEGMENT_KEYS = 2 ** 16;

export const keyOfDirectory = (id: number): number => id * SEGMENT_KEYS;
/** `at` counts from 0. */
export const keyOfBlock = (id: number, at: number): number => id * SEGMENT_KEYS + 1 + at;
export const rangeOfSegment = (id: number): IDBKeyRange =>
  IDBKeyRange.bound(keyOfDirectory(id), keyOfDirectory(id + 1), false, true);
export const rangeOfBlocks = (id: number): IDBKeyRange =>
  IDBKeyRange.bound(keyOfDirectory(id), keyOfDirectory(id + 1), true, true);

export const packDirectory = (firsts: readonly number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint32Array.from(firsts).buffer);
export const readDirectory = (bytes: Uint8Array<ArrayBuffer>): Uint32Array => new Uint32Array(bytes.slice().buffer);

/** Writes all of a segment. */
export async function writeSegment(
  transaction: Transaction<'readwrite'>,
  { id, seats }: Pick<Segment, 'id' | 'seats'>,
  blocks: readonly PostingBlock[],
): Promise<Segment> {
  const store = transaction.objectStore('postings');
  const directory = packDirectory(blocks.map(({ first }) => first));
  await Promise.all([
    ...(blocks.length > 1 ? [store.put(directory, keyOfDirectory(id))] : []),
    ...blocks.map(({ bytes }, at) => store.put(bytes, keyOfBlock(id, at))),
  ]);
  return { id, seats, blocks: blocks.length };
}

/** The place of the block that has a hash, if any has it; -1 where it is before all. */
export function findBlock(directory: Uint32Array, hash: number): number {
  let [low, high] = [0, directory.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((directory[middle] as number) <= hash) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
