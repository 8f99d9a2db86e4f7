import type { Library } from '../library/library.ts';

/**
 * Chromium asks elsewhere whether a worker may open a database, and goes on in a turn of the worker: so long the answer takes
 * (measured). A worker that reads a page without such a turn has the database begin to open when it is done, 25 ms later.
 */
const ANSWER_MS = 2;

/** Has the library opened while the caller does other work. A fault is told where the library is asked. */
export async function beginOpening(library: Pick<Library, 'open'>): Promise<void> {
  const opened = library.open().catch(() => undefined);
  await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, ANSWER_MS))]);
}
