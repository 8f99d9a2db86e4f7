import type { PreparedQuote } from './prepare-quote.ts';

/** Quotes that share no run of so many words are not compared; shorter quotes must stand in the other as a whole. */
const RUN_WORDS = 3;

/** Finds among a page's quotes those that another quote may have to do with, without comparing all with all. */
export interface QuoteIndex {
  quotes: PreparedQuote[];
  /** Places in `quotes` of those that share a run of words with `other`, ascending. */
  findNear(other: PreparedQuote): number[];
}

export function indexQuotes(quotes: PreparedQuote[]): QuoteIndex {
  const runs = new Map<string, number[]>();
  const short = new Map<string, number[]>();
  for (const [at, { forms }] of quotes.entries()) {
    for (let length = 1; length <= RUN_WORDS; length++) for (const run of listRuns(forms, length)) add(runs, run, at);
    if (forms.length < RUN_WORDS) add(short, forms.join(' '), at);
  }
  return { quotes, findNear: ({ forms }) => findNear(runs, short, forms) };
}

function findNear(runs: Map<string, number[]>, short: Map<string, number[]>, forms: readonly string[]): number[] {
  const near = new Set<number>();
  const take = (found: number[] = []) => {
    for (const at of found) near.add(at);
  };
  for (const run of listRuns(forms, Math.min(RUN_WORDS, forms.length))) take(runs.get(run));
  if (short.size)
    for (let length = 1; length < RUN_WORDS; length++) for (const run of listRuns(forms, length)) take(short.get(run));
  return [...near].sort((a, b) => a - b);
}

function listRuns(forms: readonly string[], length: number): string[] {
  const runs: string[] = [];
  for (let from = 0; from + length <= forms.length; from++) runs.push(forms.slice(from, from + length).join(' '));
  return runs;
}

function add(places: Map<string, number[]>, run: string, at: number): void {
  const known = places.get(run);
  if (!known) places.set(run, [at]);
  else if (known[known.length - 1] !== at) known.push(at);
}
