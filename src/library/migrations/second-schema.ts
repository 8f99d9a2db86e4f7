import type { Migration } from './migrations.ts';

/**
 * Version 2: articles in bundles, and found by segments of postings instead of indexes. What version 1 held is put aside
 * under other names, which takes no time whatever its size; `moveFirstArticles` moves it while the library is in use.
 */
export const createSecondSchema: Migration = (database, transaction) => {
  for (const name of ['articles', 'claims', 'texts'] as const)
    transaction.objectStore(name as 'articles').name = `first-${name}` as 'articles';
  for (const name of ['articles', 'roll', 'columns', 'bundles', 'texts', 'postings'] as const)
    database.createObjectStore(name);
};
