import type { QuoteVerdict } from '../cross-reference.ts';
import type { Difference, WordRange } from './differences.ts';
import type { QuoteWord } from './quote-words.ts';
import { isNegation } from './word-weight.ts';

/** `excerpt` also where two cuts overlap and agree on what they share. What reporters mark as theirs changes no words. */
export function judge(differences: readonly Difference[]): QuoteVerdict {
  if (differences.some(({ kind }) => kind === 'changed')) return 'altered';
  return differences.some(({ kind }) => kind === 'cut' || kind === 'dots') ? 'excerpt' : 'verbatim';
}

/** Whether one of the two denies what the other does not, in the part that both report. */
export function differsInNegation(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  differences: readonly Difference[],
): boolean {
  const count = (words: readonly QuoteWord[], [from, to]: WordRange) =>
    words.slice(from, to).filter(({ form }) => isNegation(form)).length;
  return differences.some((one) => one.kind === 'changed' && count(a, one.a) !== count(b, one.b));
}
