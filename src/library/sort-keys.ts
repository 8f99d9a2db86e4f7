/** What rows are sorted by: all numbers, or all words. */
export type Cells = readonly number[] | readonly string[];

/** Whole numbers up to here are exact. */
const EXACT = 2 ** 53;
/** Of words so many characters are in a rank, each as one of 128. */
const RANK_CHARS = 5;
const OTHER_CHARACTER = 127;
/** Begins that have one rank only where they are the same. */
const TOLD = /^[\0-~]{5}/;
/** So few are compared one by one. Guess. */
const FEW = 16;

/**
 * Keys in the order of their cells, ascending; those of equal cells in the order of the keys. Browsers sort bare numbers
 * some five times as fast as what a function compares: so each row is one number, of its cell's rank and its place, and
 * only cells of one rank are compared.
 */
export function sortKeys(keys: readonly number[], cells: Cells): number[] {
  const places = 2 ** Math.ceil(Math.log2(keys.length + 1));
  const rank = createRank(
    typeof cells[0] === 'string' ? (cells as string[]).map(rankWords) : (cells as number[]),
    EXACT / places,
  );
  const rows = Float64Array.from(keys, (_, at) => rank(at) * places + at).sort();
  const sorted: number[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const run: number[] = [];
    const first = Math.floor((rows[from] as number) / places);
    for (; to < rows.length && Math.floor((rows[to] as number) / places) === first; to++)
      run.push((rows[to] as number) % places);
    for (const key of sortRun(run, keys, cells)) sorted.push(key);
  }
  return sorted;
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

/** A number that stands to others as the words do, or is equal where they begin alike. */
function rankWords(words: string): number {
  let rank = 0;
  let isTold = true; // what comes after a character that stands for many says nothing
  for (let at = 0; at < RANK_CHARS; at++) {
    const code: number = isTold && at < words.length ? words.charCodeAt(at) : 0;
    rank = rank * (OTHER_CHARACTER + 1) + Math.min(code, OTHER_CHARACTER);
    isTold &&= code < OTHER_CHARACTER;
  }
  return rank;
}

/** The keys at places whose cells have one rank. */
function sortRun(run: number[], keys: readonly number[], cells: Cells): Iterable<number> {
  const keyAt = (at: number) => keys[at] as number;
  if (run.length === 1) return run.map(keyAt);
  const first = cells[run[0] as number] as number | string;
  if (run.every((at) => cells[at] === first)) return Float64Array.from(run, keyAt).sort();
  if (typeof first === 'string' && run.length > FEW && TOLD.test(first)) {
    const rests = run.map((at) => (cells[at] as string).slice(RANK_CHARS));
    return sortKeys(run.map(keyAt), rests);
  }
  const compare = (a: number, b: number) => {
    const [one, other] = [cells[a] as never, cells[b] as never];
    return one < other ? -1 : one > other ? 1 : keyAt(a) - keyAt(b);
  };
  return run.sort(compare).map(keyAt);
}
