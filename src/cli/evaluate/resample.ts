/** Counts by name; those of several groups are added up before a share is taken. */
export type Counts = Record<string, number>;

/** A share from counts, 0 to 1; null where there is nothing to take a share of. */
export type Measure = (counts: Counts) => number | null;

export interface Interval {
  low: number;
  high: number;
}

/** Enough for ends that stay the same to half a point. */
const DRAWS = 2000;
const TAIL = 0.025;

export function addUp(groups: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const group of groups) for (const [name, count] of Object.entries(group)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/**
 * Where a measure would lie in 95 of 100 collections like this one: groups are drawn again with replacement, whole, since
 * the claims of one story are right or wrong together. The same groups give the same interval.
 */
export function resample(groups: readonly Counts[], measure: Measure): Interval | null {
  const random = createRandom(1);
  const values: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = groups.map(() => groups[Math.floor(random() * groups.length)] ?? {});
    const value = measure(addUp(drawn));
    if (value !== null) values.push(value);
  }
  if (!values.length) return null;
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
  return { low: at(TAIL), high: at(1 - TAIL) };
}

/** mulberry32: numbers from 0 to 1 that are the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
