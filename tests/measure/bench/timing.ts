/** A thing to be timed, by its name. */
export type Runner = [name: string, run: () => unknown];

/** In one turn a runner is called so many times in a row: after another's turn its first call finds the caches cold. */
const CALLS_A_TURN = 3;
/** Turns that are not counted: a compiler that has seen a thing a few times makes it faster still. */
const WARM_UP_TURNS = 2;

/**
 * The shortest time of each runner in milliseconds. They take turns, so that what slows the machine for a while slows all
 * of them. The shortest is what the work costs; the rest is what else the machine did.
 */
export function timeInTurn(runners: readonly Runner[], rounds: number): Map<string, number> {
  return timeReaders(runners, [undefined], rounds);
}

/**
 * What each reader needs for all texts, in milliseconds: its shortest time for each text, added up. The same for all: in a
 * turn a reader reads every text, each some times in a row, then comes the next reader's turn; so nobody pays for the
 * memory that another has filled, and a reader that needs a while to be compiled gets it as the others do. A text is short
 * enough for the machine to be left alone once in a few rounds.
 */
export function timeReaders<T>(
  readers: readonly [string, (text: T) => unknown][],
  texts: readonly T[],
  rounds: number,
): Map<string, number> {
  const shortest = new Map(readers.map(([name]) => [name, texts.map(() => Number.POSITIVE_INFINITY)]));
  for (let round = -WARM_UP_TURNS; round < rounds; round++)
    for (const [name, read] of readers) {
      const times = takeTurn(read, texts);
      const best = shortest.get(name) ?? [];
      if (round >= 0) for (const [i, ms] of times.entries()) best[i] = Math.min(best[i], ms);
    }
  return new Map([...shortest].map(([name, times]) => [name, times.reduce((sum, ms) => sum + ms, 0)]));
}

/** The shortest of a few readings of each text. */
function takeTurn<T>(read: (text: T) => unknown, texts: readonly T[]): number[] {
  return texts.map((text) => {
    let shortest = Number.POSITIVE_INFINITY;
    for (let call = 0; call < CALLS_A_TURN; call++) {
      const start = performance.now();
      read(text);
      shortest = Math.min(shortest, performance.now() - start);
    }
    return shortest;
  });
}
