import { listWords } from './words.ts';

/** Words in one run. Five in a row are seldom shared by chance. */
const RUN = 5;
/** Hashes kept: the error of the estimate is about 1/√64. */
const SIZE = 64;

/**
 * Bottom-k sketch of a text: the smallest hashes of its word runs. Two sketches tell how much two texts share
 * (`estimateOverlap`) without either text.
 */
export function makeSketch(text: string): number[] {
  const words = listWords(text).map((word) => word.lower);
  const hashes = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) hashes.add(hash(words.slice(i, i + RUN).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE);
}

/** Share of word runs that two texts have in common (Jaccard), 0 to 1, estimated from their sketches. */
export function estimateOverlap(a: number[], b: number[]): number {
  const inA = new Set(a);
  const inB = new Set(b);
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SIZE);
  if (!smallest.length) return 0;
  return smallest.filter((x) => inA.has(x) && inB.has(x)).length / smallest.length;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
