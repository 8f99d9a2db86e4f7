import { expect, it } from 'vitest';
import { type LibraryDatabase, openDatabase } from '../../../src/library/database.ts';
import { readColumns, readRoll } from '../../../src/library/roll/read-roll.ts';
import { CHUNK_SEATS, NO_DAY } from '../../../src/library/roll/roll-chunk.ts';
import { leaveSeats, takeSeats } from '../../../src/library/roll/write-roll.ts';
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
const leave = (database: LibraryDatabase, ...seats: number[]) =>
  change(database, async (transaction) => {
    const tally = await readTally(transaction);
    await leaveSeats(transaction, tally, seats);
    await putTally(transaction, tally);
  });
const read = (database: LibraryDatabase) =>
  look(database, async (transaction) => {
    const tally = await readTally(transaction);
    return { roll: await readRoll(transaction, tally), columns: await readColumns(transaction, tally), tally };
  });

it('tells who sits where, over chunks, to who has read before too', async () => {
  const database = await openDatabase(makeName(), () => {});
  await take(database, 4, CHUNK_SEATS + 1);
  const { roll, columns } = await read(database);
  expect([4, CHUNK_SEATS + 1, 5].map(roll.keyAt)).toEqual([77, 77, 0]);
  expect([roll.dayAt(4), roll.bundleAt(4), roll.dayAt(5 * CHUNK_SEATS)]).toEqual([20_149, 3, NO_DAY]);
  expect(columns.map((chunk) => chunk?.outlets)).toEqual([['Post'], ['Post']]);
  await leave(database, CHUNK_SEATS + 1);
  const later = await read(database);
  expect([4, CHUNK_SEATS + 1].map(later.roll.keyAt)).toEqual([77, 0]);
  expect([later.columns[1], later.tally.left]).toEqual([undefined, 1]);
  expect([await database.getAllKeys('roll'), await database.getAllKeys('columns')]).toEqual([[0], [0]]);
  database.close();
});
