import { splitParts } from './bundles/bundle.ts';
import { unpackText } from './compact-claims.ts';
import type { LibraryDatabase } from './database.ts';

/** Bundles of texts read at a time, about a megabyte: others who write wait no longer than for these. */
const BATCH = 32;

/**
 * For each of some words, lower case, the seats of the reader's own articles whose text has it, as a word's begin. Reads
 * every text, batch by batch, each of one moment: half a minute at 100,000 articles on a busy machine.
 */
export async function findInTexts(
  database: LibraryDatabase,
  words: readonly string[],
): Promise<Map<string, Set<number>>> {
  const found = new Map(words.map((word) => [word, new Set<number>()]));
  for (let from = IDBKeyRange.lowerBound(0); ; ) {
    const { store } = database.transaction('texts');
    const [keys, bundles] = await Promise.all([store.getAllKeys(from, BATCH), store.getAll(from, BATCH)]);
    const last = keys.at(-1);
    if (last === undefined) return found;
    for (const bundle of bundles)
      for (const [seat, part] of splitParts(bundle)) {
        const text = unpackText(part).toLowerCase();
        for (const [word, seats] of found) if (hasWord(text, word)) seats.add(seat);
      }
    from = IDBKeyRange.lowerBound(last, true);
  }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true;
  return false;
}
