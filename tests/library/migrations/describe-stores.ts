import type { IDBPDatabase } from 'idb';

/** Each store of a database with its key and indexes, in words. */
export function describeStores(database: IDBPDatabase): Record<string, string> {
  const transaction = database.transaction([...database.objectStoreNames]);
  return Object.fromEntries(
    [...database.objectStoreNames].map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => index + (store.index(index).multiEntry ? ' of each' : ''));
      const key = store.keyPath === null ? '' : `${store.keyPath}${store.autoIncrement ? ', counted' : ''}:`;
      return [name, `${key} ${indexes.join(', ')}`.trim()];
    }),
  );
}
