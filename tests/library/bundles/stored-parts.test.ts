import { expect, it } from 'vitest';
import { addParts, dropParts, readParts } from '../../../src/library/bundles/stored-parts.ts';
import { openDatabase, type Place } from '../../../src/library/database.ts';
import { change, look } from '../../../src/library/transact.ts';
import { makeName } from '../articles.ts';

const part = (n: number) => Uint8Array.of(n, n);

it('adds to a bundle, reads in the order asked, removes, and drops a bundle that is empty', async () => {
  const database = await openDatabase(makeName(), () => {});
  const add = (bundle: number, ...seats: number[]) =>
    change(database, (transaction) =>
      addParts(transaction, 'bundles', bundle, new Map(seats.map((seat) => [seat, part(seat)]))),
    );
  const read = (...places: Place[]) => look(database, (transaction) => readParts(transaction, 'bundles', places));
  await add(0, 1, 2);
  await add(0, 3);
  await add(1, 4);
  await add(2);
  expect(await read([4, 1], [3, 0], [9, 0], [1, 0], [8, 7])).toEqual([part(4), part(3), undefined, part(1), undefined]);
  await change(database, (transaction) =>
    dropParts(transaction, 'bundles', [
      [1, 0],
      [4, 1],
      [5, 8],
    ]),
  );
  expect(await read([1, 0], [2, 0], [3, 0], [4, 1])).toEqual([undefined, part(2), part(3), undefined]);
  expect(await database.getAllKeys('bundles')).toEqual([0]);
  database.close();
});
