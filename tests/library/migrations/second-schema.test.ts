import type { IDBPDatabase } from 'idb';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/library/database.ts';
import { makeName } from '../articles.ts';
import { describeStores } from './describe-stores.ts';
import { makeFirstDatabase } from './fixture.ts';

const SECOND = {
  articles: '',
  bundles: '',
  columns: '',
  'first-articles': 'key: arrival, outlet, postings of each, saved, time, titleKey',
  'first-claims': '',
  'first-texts': '',
  packs: 'number, counted:',
  postings: '',
  roll: '',
  tally: '',
  texts: '',
  vocabulary: '',
};

it('is the same whether it is made anew or out of version 1, and puts what was there aside', async () => {
  const name = makeName();
  await makeFirstDatabase(name);
  const [made, fresh] = [await openDatabase(name, () => {}), await openDatabase(makeName(), () => {})];
  for (const one of [made, fresh]) {
    expect([one.version, describeStores(one as unknown as IDBPDatabase)]).toEqual([2, SECOND]);
  }
  expect([await made.count('first-articles'), await fresh.count('first-articles')]).toEqual([12, 0]);
  for (const one of [made, fresh]) one.close();
});
