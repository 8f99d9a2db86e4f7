import { countAllOutlets } from './measure-library.ts';
import { listWholePacks } from './packs.ts';
import { hashTerm, hashValue, listSearchTerms, rangeOfHash } from './postings.ts';
import { readTally } from './tally.ts';
import type { Transaction } from './transact.ts';

/** A first letter begins too many words: so many are looked up. Guess. */
const MAX_COMPLETIONS = 200;

const MAGNITUDES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};
const FIGURE = /(\d[\d,]*(?:\.\d+)?)(?:\s*(hundred|thousand|million|billion|trillion|bn|k|m)\b)?/giu;
const WORD = /[\p{L}\p{M}]+(?:['’.]\p{L}+)*/gu;

/** The keys of articles that have every word, or the begin of it, in title, outlet or key terms, and every figure. */
export async function findKeysOfWords(transaction: Transaction<'readonly'>, words: string): Promise<Set<number>> {
  const values = [...words.matchAll(FIGURE)].map(([, digits = '', magnitude = '']) => readValue(digits, magnitude));
  const rest = [...words.replace(FIGURE, ' ').matchAll(WORD)].map(([word]) => word);
  const sets = await Promise.all([
    ...values.map((value) => findByHashes(transaction, [hashValue(value)])),
    ...rest.map((word) => findByWord(transaction, word)),
  ]);
  const [first = new Set<number>(), ...others] = sets.sort((a, b) => a.size - b.size);
  return new Set([...first].filter((key) => others.every((set) => set.has(key))));
}

/** "4.5", "million" → 4500000 */
function readValue(digits: string, magnitude: string): number {
  const value = Number(digits.replaceAll(',', '')) * (MAGNITUDES[magnitude.toLowerCase()] ?? 1);
  return Number(value.toPrecision(12)); // 4.1 million is 4099999.9999999995 otherwise
}

async function findByWord(transaction: Transaction<'readonly'>, word: string): Promise<Set<number>> {
  const lower = word.toLowerCase();
  const begun = IDBKeyRange.bound(lower, `${lower}\uffff`);
  const completions = await transaction.objectStore('vocabulary').getAllKeys(begun, MAX_COMPLETIONS);
  const terms = new Set([...completions, ...listSearchTerms(word)]);
  const [byTerms, byOutlets] = await Promise.all([
    findByHashes(transaction, [...terms].map(hashTerm)),
    findByOutlet(transaction, lower),
  ]);
  return new Set([...byTerms, ...byOutlets]);
}

async function findByHashes(transaction: Transaction<'readonly'>, hashes: readonly number[]): Promise<Set<number>> {
  const index = transaction.objectStore('articles').index('postings');
  return new Set((await Promise.all(hashes.map((hash) => index.getAllKeys(rangeOfHash(hash))))).flat());
}

async function findByOutlet(transaction: Transaction<'readonly'>, lower: string): Promise<number[]> {
  const [tally, packs] = await Promise.all([readTally(transaction), listWholePacks(transaction)]);
  const outlets = [...countAllOutlets(tally, packs).keys()].filter((outlet) => outlet.toLowerCase().includes(lower));
  const index = transaction.objectStore('articles').index('outlet');
  return (await Promise.all(outlets.map((outlet) => index.getAllKeys(outlet)))).flat();
}
