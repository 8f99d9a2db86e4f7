import type { QuoteVerdict } from '../cross-reference.ts';
import { type Alignment, findRun } from './alignment.ts';
import { isNegation } from './quote-words.ts';

/** `excerpt` also where two cuts overlap and agree on what they share. */
export function judge(a: readonly string[], b: readonly string[], { shared }: Alignment): QuoteVerdict {
  if (a.length === b.length && findRun(a, b) === 0) return 'verbatim';
  if (findRun(a, b) >= 0 || findRun(b, a) >= 0) return 'excerpt';
  const [first, last] = [shared[0], shared[shared.length - 1]];
  if (!first || !last) return 'altered';
  const isUnbroken = last[0] - first[0] === shared.length - 1 && last[1] - first[1] === shared.length - 1;
  const isOverlap = (first[0] === 0 && last[1] === b.length - 1) || (first[1] === 0 && last[0] === a.length - 1);
  return isUnbroken && isOverlap ? 'excerpt' : 'altered';
}

/** Whether one of the two has a negation that the other has not, in the part that both report. */
export function differsInNegation(a: readonly string[], b: readonly string[], { shared }: Alignment): boolean {
  const [first, last] = [shared[0], shared[shared.length - 1]];
  if (!first || !last) return false;
  const count = (words: readonly string[], from: number, to: number) =>
    words.slice(from, to + 1).filter(isNegation).length;
  return count(a, first[0], last[0]) !== count(b, first[1], last[1]);
}
