import type { Migration } from './migrations.ts';

/** Version 1: articles with their indexes, claims and texts beside them, packs. */
export const createFirstSchema: Migration = (database) => {
  const articles = database.createObjectStore('articles', { keyPath: 'key' });
  articles.createIndex('postings', 'postings', { multiEntry: true });
  for (const name of ['time', 'saved', 'outlet', 'titleKey', 'arrival'] as const) articles.createIndex(name, name);
  database.createObjectStore('claims');
  database.createObjectStore('texts');
  database.createObjectStore('packs', { keyPath: 'number', autoIncrement: true });
  database.createObjectStore('tally');
  database.createObjectStore('vocabulary');
};
