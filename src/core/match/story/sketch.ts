import { hashText } from '../../text/hash.ts';
import type { Token } from '../../text/token.ts';
import { createWordFact } from '../../text/word.ts';

/** Words in one run. Five in a row are seldom shared by chance. */
const RUN = 5;
/** Hashes kept: the error of the estimate is about 1/√64. */
const SIZE = 64;

/**
 * Bottom-k sketch of a text: the smallest hashes of its word runs, ascending. Two sketches tell how much two texts share
 * (`compareSketches`) without either text.
 */
export function makeSketch(tokens: readonly Token[]): number[] {
  const hashes = new Int32Array(tokens.length);
  let words = 0;
  for (const token of tokens)
    if (token.kind === 'word' || token.kind === 'number') hashes[words++] = hashOf(token.word);
  const runs = new Uint32Array(Math.max(0, words - RUN + 1));
  // The words roll by (Karp and Rabin 1987), so that a run costs the same however long it is; then the bits are mixed.
  let rolled = 0;
  for (let i = 0; i < words; i++) {
    rolled = (Math.imul(rolled, PRIME) + hashes[i]) | 0;
    if (i >= RUN) rolled = (rolled - Math.imul(hashes[i - RUN], PRIME_TO_RUN)) | 0;
    if (i >= RUN - 1) runs[i - RUN + 1] = mix(rolled);
  }
  // Hashes are spread evenly: the smallest of a long text lie below this, so that the others need not be put in order.
  const below = (ENOUGH / runs.length) * 2 ** 32;
  const low: number[] = [];
  for (let i = 0; i < runs.length; i++) if (runs[i] < below) low.push(runs[i]);
  const few = findSmallest(Uint32Array.from(low));
  return few.length === SIZE ? few : findSmallest(runs);
}

/** Four times as many as are kept. */
const ENOUGH = 4 * SIZE;

function findSmallest(runs: Uint32Array): number[] {
  runs.sort();
  const smallest: number[] = [];
  for (let i = 0; i < runs.length && smallest.length < SIZE; i++)
    if (i === 0 || runs[i] !== runs[i - 1]) smallest.push(runs[i]);
  return smallest;
}

/** What two texts share, as far as their sketches tell. */
export interface Shared {
  /** Of all word runs of the two, how many both have (Jaccard), 0 to 1. */
  overlap: number;
  /** Of the shorter text's word runs, how many the longer has, 0 to 1: high for a cut-down copy too. */
  held: number;
}

/** Fewer shared hashes than this are met by chance, or by one quotation that both have. Guess. */
const MIN_SHARED = 4;

/**
 * Estimates what two texts share from their sketches, each sorted; linear in them. How long the texts are is told by how
 * densely their smallest hashes lie (Broder 1997; Bar-Yossef et al. 2002).
 *
 * @example compareSketches(makeSketch(tokens), makeSketch(tokens)) // { overlap: 1, held: 1 }
 */
export function compareSketches(a: readonly number[], b: readonly number[]): Shared {
  let [i, j, seen, shared] = [0, 0, 0, 0];
  while (seen < SIZE && i < a.length && j < b.length) {
    const x = a[i];
    const y = b[j];
    if (x <= y) i++;
    if (y <= x) j++;
    if (x === y) shared++;
    seen++;
  }
  // What is left of one list is not in the other.
  seen = Math.min(SIZE, seen + (a.length - i) + (b.length - j));
  const overlap = seen ? shared / seen : 0;
  const [runsOfA, runsOfB] = [countRuns(a), countRuns(b)];
  const common = (overlap * (runsOfA + runsOfB)) / (1 + overlap);
  return { overlap, held: shared < MIN_SHARED ? 0 : Math.min(1, common / Math.min(runsOfA, runsOfB)) };
}

/** How many word runs a text has. */
function countRuns(sketch: readonly number[]): number {
  return sketch.length < SIZE ? sketch.length : ((SIZE - 1) * 2 ** 32) / sketch[SIZE - 1];
}

const PRIME = 0x01000193;
const PRIME_TO_RUN = Array.from({ length: RUN }).reduce((power: number) => Math.imul(power, PRIME), 1);

/** Spreads a hash evenly over 32 bits (the last step of MurmurHash3). */
function mix(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

const hashOf = createWordFact(({ lower }) => hashText(lower));
