import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LibrarySchema } from '../database.ts';
import { createFirstSchema } from './first-schema.ts';
import { createSecondSchema } from './second-schema.ts';

export type Migration = (
  database: IDBPDatabase<LibrarySchema>,
  transaction: IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>,
) => void;

/** Each makes one version of the schema out of the one before; a released one is never changed. */
export const MIGRATIONS: readonly Migration[] = [createFirstSchema, createSecondSchema];
