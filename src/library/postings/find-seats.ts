import type { Segment } from '../database.ts';
import type { AnyTransaction } from '../transact.ts';
import { findLists } from './posting-block.ts';
import { findBlock, keyOfBlock, keyOfDirectory, readDirectory } from './segments.ts';

/** Blocks that were read are kept up to so many bytes: those of some dozen pages. */
const KEPT_BYTES = 8 * 2 ** 20;

interface Kept {
  directories: Map<number, Uint32Array>;
  /** Least lately used first. */
  blocks: Map<number, Uint8Array>;
  bytes: number;
}

/** By open database: what a segment holds never changes, so what was read once holds as long as the database is open. */
const keptBy = new WeakMap<object, Kept>();

function keptOf(database: object): Kept {
  const kept = keptBy.get(database) ?? { directories: new Map(), blocks: new Map(), bytes: 0 };
  keptBy.set(database, kept);
  return kept;
}

/** The seats of the articles that have each of these hashes, ascending. Those that were left may be among them. */
export async function findSeats(
  transaction: AnyTransaction,
  segments: readonly Segment[],
  hashes: Iterable<number>,
): Promise<Map<number, number[]>> {
  const sorted = [...new Set(hashes)].sort((a, b) => a - b);
  const found = new Map<number, number[]>(sorted.map((hash) => [hash, []]));
  const kept = keptOf(transaction.db);
  if (listUnread(segments, kept).length > 0) await readDirectories(transaction, segments);
  const wanted = segments.flatMap((segment) => listWanted(segment, sorted, kept));
  const blocks = await Promise.all(wanted.map(({ key }) => readBlock(transaction, key, kept)));
  for (const [i, { hashes }] of wanted.entries())
    for (const { hash, seats } of findLists(blocks[i] as Uint8Array, hashes)) {
      const known = found.get(hash);
      if (known?.length) for (const seat of seats) known.push(seat);
      else found.set(hash, seats);
    }
  return found;
}

/** Where these are read already, `findSeats` has asked for all it needs once it returns its promise. */
export async function readDirectories(transaction: AnyTransaction, segments: readonly Segment[]): Promise<void> {
  const kept = keptOf(transaction.db);
  const alive = new Set(segments.map(({ id }) => id));
  for (const id of kept.directories.keys()) if (!alive.has(id)) kept.directories.delete(id);
  await Promise.all(
    listUnread(segments, kept).map(async ({ id }) => {
      const bytes = await transaction.objectStore('postings').get(keyOfDirectory(id));
      if (bytes) kept.directories.set(id, readDirectory(bytes));
    }),
  );
}

const listUnread = (segments: readonly Segment[], { directories }: Kept): Segment[] =>
  segments.filter(({ id, blocks }) => blocks > 1 && !directories.has(id));

/** The blocks of a segment that may have some of these hashes. */
function listWanted({ id, blocks }: Segment, hashes: readonly number[], kept: Kept) {
  if (blocks === 0) return [];
  const directory = kept.directories.get(id);
  const wanted = new Map<number, number[]>();
  for (const hash of hashes) {
    const at = directory ? findBlock(directory, hash) : 0;
    if (at >= 0) wanted.set(at, [...(wanted.get(at) ?? []), hash]);
  }
  return [...wanted].map(([at, some]) => ({ key: keyOfBlock(id, at), hashes: some }));
}

async function readBlock(transaction: AnyTransaction, key: number, kept: Kept): Promise<Uint8Array> {
  const known = kept.blocks.get(key);
  const block = known ?? (await transaction.objectStore('postings').get(key)) ?? new Uint8Array();
  kept.bytes += kept.blocks.delete(key) ? 0 : block.length;
  kept.blocks.set(key, block);
  for (const [old, { length }] of kept.blocks) {
    if (kept.bytes <= KEPT_BYTES) break;
    kept.blocks.delete(old);
    kept.bytes -= length;
  }
  return block;
}
