import { expect, it, vi } from 'vitest';
import { type LibraryDatabase, openDatabase } from '../../../src/library/database.ts';
import { readColumns, readRoll } from '../../../src/library/roll/read-roll.ts';
import { CHUNK_SEATS } from '../../../src/library/roll/roll-chunk.ts';
import { takeSeats } from '../../../src/library/roll/write-roll.ts';
import { putTally, readTally } from '../../../src/library/tally.ts';
import { change, look } from '../../../src/library/transact.ts';
import { makeName } from '../articles.ts';

const cells = { key: 77, arrival: 'saved', saved: 5, published: '2025-03-02', outlet: 'Post', title: 'Flood' } as const;

const take = (database: LibraryDatabase, ...seats: number[]) =>
  change(database, async (transaction) => {
    const tally = await readTally(transaction);
    tally.seats = CHUNK_SEATS + 10;
    await takeSeats(
      transaction,
      tally,
      seats.map((seat) => ({ place: [seat, 3], cells })),
    );
    await putTally(transaction, tally);
  });
const read = (database: LibraryDatabase) =>
  look(database, async (transaction) => {
    const tally = await readTally(transaction);
    return { roll: await readRoll(transaction, tally), columns: await readColumns(transaction, tally), tally };
  });

it('reads again only what has changed', async () => {
  const database = await openDatabase(makeName(), () => {});
  await take(database, 4, CHUNK_SEATS + 1);
  await read(database);
  await take(database, 5);
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const { roll } = await read(database);
  expect([roll.keyAt(5), roll.keyAt(CHUNK_SEATS + 1)]).toEqual([77, 77]);
  expect(get).toHaveBeenCalledTimes(3); // the tally, a chunk of the roll and one of columns
  get.mockRestore();
  database.close();
});
