import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../fixtures/library/', import.meta.url);

/** What each release wrote that had another schema: the text of its file. */
export const EARLIER_LIBRARIES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, json: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** Runs in a page of the extension: puts such a library in the place of the one that is there. */
export async function writeEarlierLibrary(json: string): Promise<void> {
  const { version, stores } = JSON.parse(json, (_, value) => {
    if (Array.isArray(value?.map)) return new Map(value.map);
    return typeof value?.bytes === 'string' ? Uint8Array.from(atob(value.bytes), (one) => one.charCodeAt(0)) : value;
  }) as { version: number; stores: Record<string, { key: IDBValidKey; value: unknown }[]> };
  if (version !== 1) throw new Error(`Say here how the stores of version ${version} are made`);
  const settle = (request: IDBOpenDBRequest | IDBTransaction, done: 'success' | 'complete') =>
    new Promise((resolve, reject) => {
      request.addEventListener(done, resolve);
      request.addEventListener('error', () => reject(request.error));
    });
  await settle(indexedDB.deleteDatabase('second-source'), 'success');
  const opening = indexedDB.open('second-source', version);
  // Written out again, so that a change of the extension's own code for this would be seen.
  opening.onupgradeneeded = () => {
    const made = opening.result;
    const articles = made.createObjectStore('articles', { keyPath: 'key' });
    articles.createIndex('postings', 'postings', { multiEntry: true });
    for (const name of ['time', 'saved', 'outlet', 'titleKey', 'arrival']) articles.createIndex(name, name);
    for (const name of ['claims', 'texts', 'tally', 'vocabulary']) made.createObjectStore(name);
    made.createObjectStore('packs', { keyPath: 'number', autoIncrement: true });
  };
  await settle(opening, 'success');
  const database = opening.result;
  const transaction = database.transaction(Object.keys(stores), 'readwrite');
  for (const [name, rows] of Object.entries(stores)) {
    const store = transaction.objectStore(name);
    for (const { key, value } of rows) store.put(value, store.keyPath === null ? key : undefined);
  }
  await settle(transaction, 'complete');
  database.close();
}

/** Runs in a page of the extension: the version of the library's schema, 0 where there is none, and how much there is in each store. */
export async function countStores(): Promise<{ version: number; counts: Record<string, number> }> {
  const asPromise = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // To open what is not there would make it.
  const all = await indexedDB.databases();
  if (!all.some(({ name }) => name === 'second-source')) return { version: 0, counts: {} };
  const database = await asPromise(indexedDB.open('second-source'));
  const { version } = database;
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const counts = await Promise.all(names.map((name) => asPromise(transaction.objectStore(name).count())));
  database.close();
  return { version, counts: Object.fromEntries(names.map((name, i) => [name, counts[i] ?? 0])) };
}
