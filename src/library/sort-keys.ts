/** What rows are sorted by: all numbers, or all words. */
export type Cells = readonly number[] | readonly string[];

/** Whole numbers up to here are exact. */
const EXACT = 2 ** 53;

/**
 * Keys in the order of their cells, ascending; those of equal cells in the order of the keys. Browsers sort bare numbers,
 * and bare words, some five times as fast as what a function compares: so each row is one number, of its cell's rank and
 * its place, and only cells of one rank are compared.
 */
export function sortKeys(keys: readonly number[], cells: Cells): number[] {
  const places = 2 ** Math.ceil(Math.log2(keys.length + 1));
  const numbers = typeof cells[0] === 'string' ? rankWords(cells as string[]) : (cells as number[]);
  const rank = createRank(numbers, EXACT / places);
  const rows = Float64Array.from(keys, (_, at) => rank(at) * places + at).sort();
  const sorted: number[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const row = rows[from] as number;
    const start = Math.floor(row / places) * places;
    const run: number[] = [];
    for (; to < rows.length && (rows[to] as number) < start + places; to++) run.push((rows[to] as number) - start);
    for (const key of sortRun(run, keys, numbers)) sorted.push(key);
  }
  return sorted;
}

/** For each of some words its place among all of them, in order, each once. */
function rankWords(words: readonly string[]): number[] {
  const ranks = new Map<string, number>();
  for (const word of words) ranks.set(word, 0);
  const sorted = [...ranks.keys()].sort();
  for (let rank = 0; rank < sorted.length; rank++) ranks.set(sorted[rank] as string, rank);
  return words.map((word) => ranks.get(word) as number);
}

/** The rank of the number at a place, from 0 to below `ranks`: the lowest number has the lowest. */
function createRank(numbers: readonly number[], ranks: number): (at: number) => number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of numbers) {
    if (one < low) low = one;
    if (one > high) high = one;
  }
  const scale = (ranks - 1) / (high - low || 1);
  return (at) => Math.floor(((numbers[at] as number) - low) * scale);
}

/** So few are compared one by one. Guess. */
const FEW = 16;

/** The keys at places whose numbers have one rank. */
function sortRun(run: number[], keys: readonly number[], numbers: readonly number[]): Iterable<number> {
  const keyAt = (at: number) => keys[at] as number;
  const first = numbers[run[0] as number];
  if (run.length > FEW && run.every((at) => numbers[at] === first)) return Float64Array.from(run, keyAt).sort();
  if (run.length > 1) run.sort((a, b) => (numbers[a] as number) - (numbers[b] as number) || keyAt(a) - keyAt(b));
  return run.map(keyAt);
}
