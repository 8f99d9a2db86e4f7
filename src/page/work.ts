/**
 * Work that may rest: it yields wherever it could be left for a while. Answered with `true` it is out of time, and comes to its
 * end with what it has.
 */
export type Work<T> = Generator<undefined, T, boolean>;

/** How long a piece of work may hold the page up at a time and in all, and what it does in between. */
export interface Pace {
  sliceMs: number;
  totalMs: number;
  rest: () => Promise<unknown>;
  /** True once nobody wants the result any more. */
  isOver: () => boolean;
}

export interface Done<T> {
  /** Null where nobody wanted it any more. */
  value: T | null;
  /** Time at work, without the rests. */
  tookMs: number;
}

/** Does work to its end without a rest. */
export function workAtOnce<T>(work: Work<T>): T {
  let step = work.next(false);
  while (!step.done) step = work.next(false);
  return step.value;
}

/** Does work in slices, so that a page in use is never held up for long. */
export async function workInSlices<T>(work: Work<T>, { sliceMs, totalMs, rest, isOver }: Pace): Promise<Done<T>> {
  let tookMs = 0;
  while (!isOver()) {
    const start = performance.now();
    let spent = 0;
    let step = work.next(tookMs >= totalMs);
    while (!step.done && spent < sliceMs) {
      step = work.next(tookMs + spent >= totalMs);
      spent = performance.now() - start;
    }
    tookMs += performance.now() - start;
    if (step.done) return { value: step.value, tookMs };
    await rest();
  }
  work.return(undefined as never);
  return { value: null, tookMs };
}
