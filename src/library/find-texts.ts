import { splitParts } from './bundles/bundle.ts';
import { unpackText } from './compact-claims.ts';
import type { LibraryDatabase } from './database.ts';
import type { Searching } from './library.ts';

/** Bundles of texts read at a time, about a megabyte: others who write wait no longer than for these. */
const BATCH = 32;

/**
 * For each of some words, lower case, the seats of the reader's own articles whose text has it, as a word's begin. Reads
 * every text, batch by batch, each of one moment: ten seconds at 100,000 articles. Rejects once it is given up.
 */
export async function findInTexts(
  database: LibraryDatabase,
  words: readonly string[],
  { signal, onProgress }: Partial<Searching> = {},
): Promise<Map<string, Set<number>>> {
  const found = new Map(words.map((word) => [word, new Set<number>()]));
  const end = await findLast(database);
  for await (const { last, bundles } of readBatches(database)) {
    signal?.throwIfAborted();
    for (const bundle of bundles)
      for (const [seat, part] of splitParts(bundle)) {
        const text = unpackText(part).toLowerCase();
        for (const [word, seats] of found) if (hasWord(text, word)) seats.add(seat);
      }
    onProgress?.(Math.min(1, (last + 1) / (end + 1)));
  }
  return found;
}

/** The number of the last bundle; -1 where there is none. */
async function findLast(database: LibraryDatabase): Promise<number> {
  const cursor = await database.transaction('texts').store.openKeyCursor(null, 'prev');
  return cursor?.key ?? -1;
}

interface Batch {
  last: number;
  bundles: Uint8Array[];
}

/** All bundles of texts in order; the next batch is on its way while one is looked through. */
async function* readBatches(database: LibraryDatabase): AsyncGenerator<Batch> {
  let coming = readBatch(database, IDBKeyRange.lowerBound(0));
  for (let batch = await coming; batch; batch = await coming) {
    coming = readBatch(database, IDBKeyRange.lowerBound(batch.last, true));
    coming.catch(() => undefined); // told where it is waited for, if anybody still does
    yield batch;
  }
}

async function readBatch(database: LibraryDatabase, from: IDBKeyRange): Promise<Batch | null> {
  const { store } = database.transaction('texts');
  const [keys, bundles] = await Promise.all([store.getAllKeys(from, BATCH), store.getAll(from, BATCH)]);
  const last = keys.at(-1);
  return last === undefined ? null : { last, bundles };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true;
  return false;
}
