import type { Token } from '../../text/token.ts';
import { createWordFact } from '../../text/word.ts';

/** Words in one run. Five in a row are seldom shared by chance. */
const RUN = 5;
/** Hashes kept: the error of the estimate is about 1/√64. */
const SIZE = 64;

/**
 * Bottom-k sketch of a text: the smallest hashes of its word runs. Two sketches tell how much two texts share
 * (`estimateOverlap`) without either text.
 */
export function makeSketch(tokens: readonly Token[]): number[] {
  const hashes = new Int32Array(tokens.length);
  let words = 0;
  for (const token of tokens)
    if (token.kind === 'word' || token.kind === 'number') hashes[words++] = hashOf(token.word);
  const runs = new Uint32Array(Math.max(0, words - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    let run = SEED;
    for (let j = i; j < i + RUN; j++) run = Math.imul(run ^ hashes[j], PRIME) ^ (run >>> 15);
    runs[i] = run;
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

/** Share of word runs that two texts have in common (Jaccard), 0 to 1, estimated from their sketches. */
export function estimateOverlap(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SIZE);
  if (!smallest.length) return 0;
  return smallest.filter((x) => inA.has(x) && inB.has(x)).length / smallest.length;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

const hashOf = createWordFact(({ lower }) => hash(lower));

/** FNV-1a, 32 bits with a sign: V8 keeps such integers without a box. */
function hash(text: string): number {
  let value = SEED;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  return value;
}
