import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/library/database.ts';
import { findSeats } from '../../../src/library/postings/find-seats.ts';
import { makeBlocks } from '../../../src/library/postings/posting-block.ts';
import { writeSegment } from '../../../src/library/postings/segments.ts';
import { change, look } from '../../../src/library/transact.ts';
import { makeName } from '../articles.ts';

const LISTS = Array.from({ length: 3000 }, (_, i) => ({
  hash: 1_000_000 * i + 3,
  seats: [i, i + 1, i + 5000, i + 9000],
}));

it('asks only for the blocks that may have a hash, once, and puts the segments together', async () => {
  const database = await openDatabase(makeName(), () => {});
  const segments = await change(database, async (transaction) => [
    await writeSegment(transaction, { id: 4, seats: 1 }, [...makeBlocks(LISTS)]),
    await writeSegment(transaction, { id: 9, seats: 1 }, [...makeBlocks([{ hash: 3, seats: [20_000] }])]),
    { id: 11, seats: 0, blocks: 0 },
  ]);
  expect(segments[0]?.blocks).toBeGreaterThan(1);
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const find = (...hashes: number[]) => look(database, (transaction) => findSeats(transaction, segments, hashes));
  expect(await find(3, 2_000_003, 3, 17)).toEqual(
    new Map([
      [3, [0, 1, 5000, 9000, 20_000]],
      [17, []],
      [2_000_003, [2, 3, 5002, 9002]],
    ]),
  );
  expect(get).toHaveBeenCalledTimes(3); // the directory and a block of each
  expect((await find(1_000_003)).get(1_000_003)).toEqual([1, 2, 5001, 9001]);
  expect(get).toHaveBeenCalledTimes(3);
  get.mockRestore();
  database.close();
});
