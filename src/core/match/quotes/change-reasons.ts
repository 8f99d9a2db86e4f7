import type { Reason } from '../cross-reference.ts';
import type { Difference, WordRange } from './differences.ts';
import type { PreparedQuote } from './prepare-quote.ts';

/** More changes than this are not listed one by one; longer ones are not repeated. */
const MAX_CHANGES = 3;
const MAX_WORDS = 8;

/** Names the words that were put in, left out or replaced; the first few. */
export function nameChanges(a: PreparedQuote, b: PreparedQuote, differences: readonly Difference[]): Reason[] {
  return differences
    .filter((one) => one.kind === 'changed' && [one.a, one.b].every(([from, to]) => to - from <= MAX_WORDS))
    .slice(0, MAX_CHANGES)
    .map((one) => nameChange(cut(a, one.a), cut(b, one.b), hasNumber(a, one.a) && hasNumber(b, one.b)));
}

function nameChange(here: string, there: string, isNumber: boolean): Reason {
  if (!there) return { key: 'reasonQuoteOnlyHere', values: [here] };
  if (!here) return { key: 'reasonQuoteOnlyThere', values: [there] };
  return { key: isNumber ? 'reasonQuoteNumber' : 'reasonQuoteReplaced', values: [here, there] };
}

/** The words as reported. */
function cut({ record, words }: PreparedQuote, [from, to]: WordRange): string {
  return from < to ? record.words.slice(words[from].start, words[to - 1].end) : '';
}

function hasNumber({ forms }: PreparedQuote, range: WordRange): boolean {
  return forms.slice(...range).some((form) => /^\d/.test(form));
}
