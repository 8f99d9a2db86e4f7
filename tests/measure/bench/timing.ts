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

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
