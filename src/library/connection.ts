import type { LibraryDatabase } from './database.ts';
import { openDatabase } from './database.ts';
import { toLibraryFault } from './to-library-fault.ts';

/** The one open database of a context. */
export interface Connection {
  /** Runs a task on the database; what it throws comes out as a `LibraryFault`. */
  use<T>(task: (database: LibraryDatabase) => Promise<T>): Promise<T>;
  close(): void;
}

/**
 * Opens when it is first used (`tidy` runs then), and again after the browser or another context has closed it. A task that met a closed
 * database is run once more: every task is made of transactions, each of which happens wholly or not at all.
 */
export function createConnection(
  name: string,
  tidy: (database: LibraryDatabase) => Promise<void> = async () => {},
): Connection {
  let opened: Promise<LibraryDatabase> | null = null;
  const open = () => {
    const current = openDatabase(name, () => forget(current));
    opened = current;
    current.catch(() => forget(current)); // the next one who asks tries anew
    void current.then(tidy).catch(() => undefined); // nobody waits for it, and the next one who opens tidies too
    return current;
  };
  const forget = (one: Promise<LibraryDatabase>) => {
    if (opened === one) opened = null;
  };
  const attempt = async <T>(task: (database: LibraryDatabase) => Promise<T>, isLast: boolean): Promise<T> => {
    const current = opened ?? open();
    try {
      return await task(await current);
    } catch (error) {
      if (isLast || !isClosed(error)) throw toLibraryFault(error);
      forget(current);
      return attempt(task, true);
    }
  };
  return {
    use: (task) => attempt(task, false),
    close() {
      void opened?.then((database) => database.close()).catch(() => undefined); // one that did not open needs no closing
      opened = null;
    },
  };
}

/** `transaction()` on a closed database. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
