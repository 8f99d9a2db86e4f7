import { expect, it } from 'vitest';
import { openDatabase } from '../../src/library/database.ts';
import { countMove, countOutlets, putQuietTally, putTally, readTally } from '../../src/library/tally.ts';
import { change, look } from '../../src/library/transact.ts';
import { makeName } from './articles.ts';

it('counts articles of each outlet, and forgets an outlet with its last', async () => {
  const database = await openDatabase(makeName(), () => {});
  const tally = await look(database, readTally);
  for (const outlet of ['Post', 'Post', 'Courier']) countMove(tally, outlet, 1);
  countMove(tally, 'Courier', -1);
  expect([tally.articles, [...tally.outlets]]).toEqual([2, [['Post', 2]]]);
  database.close();
});

it('counts a change where there is one to see, and keeps what version 1 counted', async () => {
  const database = await openDatabase(makeName(), () => {});
  const first = { changes: 4, articles: 9, outlets: new Map([['Post', 9]]) };
  await database.put('tally', first as never, 'own');
  for (const put of [putTally, putQuietTally])
    await change(database, async (transaction) => put(transaction, await readTally(transaction)));
  expect(await look(database, readTally)).toMatchObject({ ...first, changes: 5, seats: 0, segments: [] });
  database.close();
});

it('counts by outlet', () => {
  expect([...countOutlets([{ outlet: 'A' }, { outlet: 'B' }, { outlet: 'A' }])]).toEqual([
    ['A', 2],
    ['B', 1],
  ]);
});
