import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { makeName } from '../articles.ts';
import { describeStores } from './describe-stores.ts';
import { makeFirstDatabase } from './fixture.ts';

it('makes what version 1 is, and ever will be', async () => {
  const name = makeName();
  await makeFirstDatabase(name, { version: 1, stores: {} });
  const database = await openDB(name);
  expect([database.version, describeStores(database)]).toEqual([
    1,
    {
      articles: 'key: arrival, outlet, postings of each, saved, time, titleKey',
      claims: '',
      packs: 'number, counted:',
      tally: '',
      texts: '',
      vocabulary: '',
    },
  ]);
  database.close();
});
