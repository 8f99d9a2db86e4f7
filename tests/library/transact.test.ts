import { expect, it } from 'vitest';
import { openDatabase } from '../../src/library/database.ts';
import { change, look } from '../../src/library/transact.ts';
import { makeName } from './articles.ts';

it('has changed nothing where the work fails half-way, and says why it failed', async () => {
  const database = await openDatabase(makeName(), () => {});
  const failed = change(database, async (transaction) => {
    await transaction.objectStore('vocabulary').put(0, 'flood');
    throw new Error('half-way');
  });
  await expect(failed).rejects.toThrow('half-way');
  expect(await database.count('vocabulary')).toBe(0);
  database.close();
});

it('says why the database ended a change, rather than that it did', async () => {
  const database = await openDatabase(makeName(), () => {});
  const failed = change(database, (transaction) => transaction.objectStore('packs').add({ number: true } as never));
  await expect(failed).rejects.toMatchObject({ name: 'DataError' });
  database.close();
});

it('gives back what the work gives, once it is in', async () => {
  const database = await openDatabase(makeName(), () => {});
  const put = await change(database, (transaction) => transaction.objectStore('vocabulary').put(0, 'flood'));
  expect([put, await look(database, (transaction) => transaction.objectStore('vocabulary').getAllKeys())]).toEqual([
    'flood',
    ['flood'],
  ]);
  database.close();
});
