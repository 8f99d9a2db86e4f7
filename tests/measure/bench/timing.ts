/** A thing to be timed, by its name. */
export type Runner = [name: string, run: () => unknown];

/**
 * The shortest time of each runner in milliseconds, taken in turn so that what slows the machine for a while slows all of
 * them. The shortest is what the work costs; the rest is what else the machine did.
 */
export function timeInTurn(runners: readonly Runner[], rounds: number): Map<string, number> {
  const best = new Map<string, number>();
  for (let round = 0; round <= rounds; round++)
    for (const [name, run] of runners) {
      const start = performance.now();
      run();
      const taken = performance.now() - start;
      // The first round warms the compiler up.
      if (round > 0) best.set(name, Math.min(taken, best.get(name) ?? Number.POSITIVE_INFINITY));
    }
  return best;
}

/**
 * What each reader needs for all texts: the shortest time for each text, added up. A text is short enough for the machine
 * to be left alone once in a few rounds.
 */
export function timeReaders<T>(
  readers: readonly [string, (text: T) => unknown][],
  texts: readonly T[],
  rounds: number,
) {
  const sums = new Map<string, number>();
  // Once over everything, so that no text pays for the compiler.
  for (const text of texts) for (const [, read] of readers) read(text);
  for (const text of texts) {
    const best = timeInTurn(
      readers.map(([name, read]) => [name, () => read(text)]),
      rounds,
    );
    for (const [name, ms] of best) sums.set(name, (sums.get(name) ?? 0) + ms);
  }
  return sums;
}
