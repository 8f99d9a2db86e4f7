import type { LibraryDatabase, Segment, Tally } from '../database.ts';
import { tryLock } from '../locks.ts';
import { type Roll, readRoll } from '../roll/read-roll.ts';
import { putQuietTally, readTally } from '../tally.ts';
import { change, look, type Transaction } from '../transact.ts';
import { mergeLists } from './merge-lists.ts';
import { makeBlocks, type PostingBlock } from './posting-block.ts';
import { keyOfBlock, keyOfDirectory, packDirectory, rangeOfBlocks, rangeOfSegment } from './segments.ts';

// Every save adds a small segment; a look-up asks each of them. So small ones are merged into larger ones, as in a
// log-structured merge tree: what is merged stays there until its successor is whole, which then takes its place in one
// small step. Where the merging dies on the way, its blocks belong to no segment and are removed by the next one.

/** A segment is merged with the newer ones once it is not so many times as large as they are together. */
const RATIO = 4;
/** Fewer than this are left as they are. */
const MIN_MERGED = 4;
/** Blocks written at a time: few, since look-ups wait for it. Guess. */
const BLOCKS_WRITTEN = 128;
/** Where so many seats, and this share of all, were left, all is merged so that nothing of them stays. */
const MAX_LEFT = 256;
const MAX_LEFT_SHARE = 0.2;

interface Plan {
  /** Side by side in the tally; the oldest first. */
  merged: Segment[];
  id: number;
  isWhole: boolean;
}

/** Merges what is due, where nobody else is at it. Costs time with what is merged. */
export async function mergeSegments(database: LibraryDatabase): Promise<void> {
  if (!choose(await look(database, readTally))) return;
  await tryLock(`second-source-postings-${database.name}`, async () => {
    for (let plan = await begin(database); plan; plan = await begin(database)) await merge(database, plan);
  });
}

/** The newest segments as far as they are to be merged. */
export function choose({ segments, left, articles }: Tally): Segment[] | null {
  if (left > MAX_LEFT && left > MAX_LEFT_SHARE * articles) return segments;
  let [from, seats] = [segments.length, 0];
  for (; from > 0; from--) {
    const { seats: next } = segments[from - 1] as Segment;
    if (from < segments.length && next >= RATIO * seats) break;
    seats += next;
  }
  return segments.length - from >= MIN_MERGED ? segments.slice(from) : null;
}

/** Decides what is merged and takes a number for it; removes what others left undone. */
function begin(database: LibraryDatabase): Promise<Plan | null> {
  return change(database, async (transaction) => {
    const tally = await readTally(transaction);
    const merged = choose(tally);
    if (!merged) return null;
    await dropStrays(transaction, tally);
    const id = tally.nextSegment++;
    await putQuietTally(transaction, tally);
    return { merged, id, isWhole: merged.length === tally.segments.length };
  });
}

/** Blocks that belong to no segment lie between those that do. */
async function dropStrays(transaction: Transaction<'readwrite'>, { segments, nextSegment }: Tally): Promise<void> {
  const ids = [-1, ...segments.map(({ id }) => id).sort((a, b) => a - b), nextSegment];
  const store = transaction.objectStore('postings');
  await Promise.all(
    ids.slice(1).map((id, i) => {
      const [from, to] = [keyOfDirectory((ids[i] as number) + 1), keyOfDirectory(id)];
      return from < to ? store.delete(IDBKeyRange.bound(from, to, false, true)) : undefined;
    }),
  );
}

async function merge(database: LibraryDatabase, { merged, id, isWhole }: Plan): Promise<void> {
  const [roll, sources, left] = await look(database, async (transaction) => {
    const tally = await readTally(transaction);
    const blocks = merged.map((one) => transaction.objectStore('postings').getAll(rangeOfBlocks(one.id)));
    return [await readRoll(transaction, tally), await Promise.all(blocks), tally.left] as const;
  });
  const firsts: number[] = [];
  const blocks = makeBlocks(mergeLists(sources, (seat) => roll.keyAt(seat) !== 0));
  for (let batch = take(blocks); batch.length > 0; batch = take(blocks)) {
    await writeBlocks(database, id, firsts.length, batch);
    for (const { first } of batch) firsts.push(first);
  }
  const seats = isWhole ? countTaken(roll) : merged.reduce((sum, one) => sum + one.seats, 0);
  await change(database, async (transaction) => {
    const tally = await readTally(transaction);
    const at = tally.segments.findIndex((one) => one.id === merged[0]?.id);
    tally.segments.splice(at, merged.length, { id, seats, blocks: firsts.length });
    if (isWhole) tally.left = Math.max(0, tally.left - left);
    const store = transaction.objectStore('postings');
    await Promise.all([
      ...(firsts.length > 1 ? [store.put(packDirectory(firsts), keyOfDirectory(id))] : []),
      ...merged.map((one) => store.delete(rangeOfSegment(one.id))),
      putQuietTally(transaction, tally),
    ]);
  });
}

/** Articles of packs too. */
function countTaken(roll: Roll): number {
  let taken = 0;
  for (let seat = 0; seat < roll.seats; seat++) if (roll.keyAt(seat) !== 0) taken++;
  return taken;
}

function take(blocks: Generator<PostingBlock>): PostingBlock[] {
  const batch: PostingBlock[] = [];
  while (batch.length < BLOCKS_WRITTEN) {
    const { value, done } = blocks.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
}

async function writeBlocks(
  database: LibraryDatabase,
  id: number,
  at: number,
  blocks: readonly PostingBlock[],
): Promise<void> {
  const { done, store } = database.transaction('postings', 'readwrite');
  await Promise.all([...blocks.map(({ bytes }, i) => store.put(bytes, keyOfBlock(id, at + i))), done]);
}
