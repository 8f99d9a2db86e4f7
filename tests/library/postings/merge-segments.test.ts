import { afterEach, expect, it, vi } from 'vitest';
import { type LibraryDatabase, openDatabase } from '../../../src/library/database.ts';
import { findSeats } from '../../../src/library/postings/find-seats.ts';
import { choose, mergeSegments } from '../../../src/library/postings/merge-segments.ts';
import { makeBlocks } from '../../../src/library/postings/posting-block.ts';
import { writeSegment } from '../../../src/library/postings/segments.ts';
import { makeRollChunk } from '../../../src/library/roll/roll-chunk.ts';
import { putTally, readTally } from '../../../src/library/tally.ts';
import { change, look } from '../../../src/library/transact.ts';
import { makeName } from '../articles.ts';
import { failWriteAfter } from '../failing-writes.ts';

afterEach(() => vi.restoreAllMocks());

const sizes = (...seats: number[]) => seats.map((count, id) => ({ id, seats: count, blocks: 1 }));
const rest = { changes: 0, outlets: new Map(), seats: 0, bundles: 0, roll: [], nextSegment: 0 };

it.each([
  ['nothing is there', [], null],
  ['they are few', [1, 1, 1], null],
  ['four are alike', [1, 1, 1, 1], 4],
  ['a much larger one is before them', [1000, 1, 1, 1, 1], 4],
  ['one not much larger is before them', [15, 1, 1, 1, 1], 5],
  ['they shrink fast enough', [1000, 200, 40, 8, 1], null],
])('chooses what to merge where %s', (_, seats, chosen) => {
  expect(choose({ ...rest, articles: 1000, left: 0, segments: sizes(...seats) })?.length ?? null).toBe(chosen);
});

it('merges all where many seats were left, so that nothing of them stays', () => {
  expect(choose({ ...rest, articles: 1000, left: 300, segments: sizes(1000, 1) })).toHaveLength(2);
  expect(choose({ ...rest, articles: 100_000, left: 300, segments: sizes(1000, 1) })).toBeNull();
});

/** A segment a seat, each with a hash of its own and one that all share; seat 2 is left. */
async function fill(database: LibraryDatabase, segments: number): Promise<void> {
  await change(database, async (transaction) => {
    const tally = await readTally(transaction);
    const roll = makeRollChunk();
    for (let seat = 0; seat < segments; seat++) {
      roll.keys[seat] = seat === 2 ? 0 : seat + 1;
      const lists = [
        { hash: 5, seats: [seat] },
        { hash: 100 + seat, seats: [seat] },
      ];
      tally.segments.push(await writeSegment(transaction, { id: seat, seats: 1 }, [...makeBlocks(lists)]));
    }
    await transaction.objectStore('roll').put(roll, 0);
    Object.assign(tally, { seats: segments, articles: segments - 1, roll: [1], nextSegment: segments });
    await putTally(transaction, tally);
  });
}

const find = (database: LibraryDatabase, ...hashes: number[]) =>
  look(database, async (transaction) => {
    const { segments } = await readTally(transaction);
    return [segments.length, ...(await findSeats(transaction, segments, hashes)).values()];
  });

it('finds the same after a merge, but for who has left', async () => {
  const database = await openDatabase(makeName(), () => {});
  await fill(database, 6);
  expect(await find(database, 5, 103, 999)).toEqual([6, [0, 1, 2, 3, 4, 5], [3], []]);
  await mergeSegments(database);
  expect(await find(database, 5, 102, 103)).toEqual([1, [0, 1, 3, 4, 5], [], [3]]);
  expect(await database.count('postings')).toBe(1);
  database.close();
});

it.each([0, 1, 2])('loses nothing where a merge dies at write %i, and cleans up after it', async (writes) => {
  const database = await openDatabase(makeName(), () => {});
  await fill(database, 6);
  failWriteAfter(writes);
  await expect(mergeSegments(database)).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await find(database, 5)).toEqual([6, [0, 1, 2, 3, 4, 5]]);
  await mergeSegments(database);
  expect(await find(database, 5)).toEqual([1, [0, 1, 3, 4, 5]]);
  expect(await database.count('postings')).toBe(1);
  database.close();
});
