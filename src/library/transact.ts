import type { IDBPTransaction } from 'idb';
import type { LibraryDatabase, LibrarySchema } from './database.ts';

const STORES = [
  ...(['articles', 'roll', 'columns', 'bundles', 'texts', 'postings', 'packs', 'tally', 'vocabulary'] as const),
  ...(['first-articles', 'first-claims', 'first-texts'] as const),
] as const;

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<LibrarySchema, [...typeof STORES], Mode>;
export type AnyTransaction = Transaction<'readonly'> | Transaction<'readwrite'>;

/** Changes all or nothing: where `work` fails, or this context dies before it is done, nothing of it has happened. */
export async function change<T>(
  database: LibraryDatabase,
  work: (transaction: Transaction<'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...STORES], 'readwrite');
  const done = transaction.done.catch((error) => {
    throw transaction.error ?? error; // "the transaction was aborted" says less than why
  });
  try {
    const result = await work(transaction);
    await done;
    return result;
  } catch (error) {
    abort(transaction);
    await done.catch(() => undefined);
    throw transaction.error ?? error; // the database's own reason comes first; there is none where we ended it
  }
}

/** Reads all of one moment. */
export async function look<T>(
  database: LibraryDatabase,
  work: (transaction: Transaction<'readonly'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...STORES], 'readonly');
  const [result] = await Promise.all([work(transaction), transaction.done]);
  return result;
}

function abort(transaction: Transaction<'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
