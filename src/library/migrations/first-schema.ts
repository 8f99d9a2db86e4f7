import type { IDBPDatabase } from 'idb';
import type { ArticleRecord } from '../../core/index.ts';
import type { Arrival } from '../library.ts';
import type { Migration } from './migrations.ts';

/** An article as version 1 kept it, beside its claims and text. */
export interface FirstEntry
  extends Pick<ArticleRecord, 'outlet' | 'origin' | 'url' | 'published' | 'title' | 'language'> {
  key: number;
  arrival: Arrival | 'pack';
  saved: number;
  time: number;
  titleKey: string;
  figures: number;
  quotes: number;
  /** Terms and weights in turn, as JSON. */
  terms: string;
  /** A hash times 2 ** 17, and a day. */
  postings: number[];
}

/** Version 1: articles with their indexes, claims and texts beside them, packs. */
export const createFirstSchema: Migration = (current) => {
  const database = current as unknown as IDBPDatabase; // names and types of today's schema are others
  const articles = database.createObjectStore('articles', { keyPath: 'key' });
  articles.createIndex('postings', 'postings', { multiEntry: true });
  for (const name of ['time', 'saved', 'outlet', 'titleKey', 'arrival'] as const) articles.createIndex(name, name);
  database.createObjectStore('claims');
  database.createObjectStore('texts');
  database.createObjectStore('packs', { keyPath: 'number', autoIncrement: true });
  database.createObjectStore('tally');
  database.createObjectStore('vocabulary');
};
