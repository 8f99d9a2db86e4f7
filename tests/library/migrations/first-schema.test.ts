import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/library/database.ts';
import { makeName } from '../articles.ts';

it('makes what version 1 is, and ever will be', async () => {
  const database = await openDatabase(makeName(), () => {});
  const transaction = database.transaction([...database.objectStoreNames]);
  const stores = [...database.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return `${index}: ${String(keyPath)}${multiEntry ? ', each' : ''}${unique ? ', once' : ''}`;
    });
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
  expect(database.version).toBe(1);
  expect(stores).toEqual([
    {
      name: 'articles',
      keyPath: 'key',
      autoIncrement: false,
      indexes: [
        'arrival: arrival',
        'outlet: outlet',
        'postings: postings, each',
        'saved: saved',
        'time: time',
        'titleKey: titleKey',
      ],
    },
    { name: 'claims', keyPath: null, autoIncrement: false, indexes: [] },
    { name: 'packs', keyPath: 'number', autoIncrement: true, indexes: [] },
    { name: 'tally', keyPath: null, autoIncrement: false, indexes: [] },
    { name: 'texts', keyPath: null, autoIncrement: false, indexes: [] },
    { name: 'vocabulary', keyPath: null, autoIncrement: false, indexes: [] },
  ]);
  database.close();
});
