import type { PreparedQuote } from './prepare-quote.ts';

/** Quotes that share no run of so many words are not compared; shorter quotes must stand in the other as a whole. */
const RUN_WORDS = 3;

/** Finds among a page's quotes those that another quote may have to do with, without comparing all with all. */
export interface QuoteIndex {
  quotes: PreparedQuote[];
  /** Places in `quotes` of those that share a run of words with `other`, ascending. */
  findNear(other: Pick<PreparedQuote, 'forms'>): number[];
}

/** Runs that begin alike: where they stand, and how they go on. */
interface Runs {
  /** Places of the quotes that hold the run so far, ascending. */
  holders: number[];
  /** Places of the quotes that are no more than the run so far, being shorter than a run. */
  wholes: number[];
  next: Map<string, Runs>;
}

export function indexQuotes(quotes: PreparedQuote[]): QuoteIndex {
  const runs = startRuns();
  for (const [at, { forms }] of quotes.entries())
    for (let from = 0; from < forms.length; from++) addRun(runs, forms, { from, at });
  return { quotes, findNear: ({ forms }) => findNear(runs, forms) };
}

const startRuns = (): Runs => ({ holders: [], wholes: [], next: new Map() });

function addRun(runs: Runs, forms: readonly string[], { from, at }: { from: number; at: number }): void {
  let run = runs;
  for (let place = from; place < Math.min(forms.length, from + RUN_WORDS); place++) {
    let next = run.next.get(forms[place]);
    if (!next) {
      next = startRuns();
      run.next.set(forms[place], next);
    }
    if (next.holders[next.holders.length - 1] !== at) next.holders.push(at);
    if (from === 0 && place === forms.length - 1) next.wholes.push(at);
    run = next;
  }
}

/** Follows the runs that begin at each word as far as the page has them: mostly not beyond the first word. */
function findNear(runs: Runs, forms: readonly string[]): number[] {
  const near = new Set<number>();
  const length = Math.min(RUN_WORDS, forms.length);
  for (let from = 0; from < forms.length; from++) {
    let run = runs.next.get(forms[from]);
    for (let count = 1; run; run = run.next.get(forms[from + count++])) {
      if (count === length) for (const at of run.holders) near.add(at);
      if (count < RUN_WORDS) for (const at of run.wholes) near.add(at);
    }
  }
  return [...near].sort((a, b) => a - b);
}
