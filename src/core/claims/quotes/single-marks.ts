import { beginsSmall, listWords } from '../../text/letters.ts';
import type { Span } from '../claim.ts';
import { ELISIONS } from './elisions.ts';
import type { Mark } from './mark.ts';
import type { MarkPair } from './pair-marks.ts';

/** A quote in single marks is looked for this far: an opening mark beyond it is taken for an apostrophe. Guess. */
const MAX_CHARS = 1500;

/**
 * Pairs single marks outside the given spans: headlines ('Trump: ‘No deal’') and the British style. An apostrophe that
 * opens or ends a word ("the ’90s", "the workers' pay") makes no pair. Linear.
 */
export function pairSingleMarks(text: string, marks: readonly Mark[], taken: readonly Span[]): MarkPair[] {
  const free = outside(marks, taken);
  const pairs: MarkPair[] = [];
  let open: Mark | undefined;
  for (const [index, mark] of free.entries()) {
    if (open && mark.start - open.start > MAX_CHARS) open = undefined;
    if (isOpening(text, mark)) {
      open ??= mark;
      continue;
    }
    if (!open || mark.turn !== 'close' || isPossessive(text, free, index, taken)) continue;
    pairs.push({ open, close: mark });
    open = undefined;
  }
  return pairs;
}

function outside(marks: readonly Mark[], taken: readonly Span[]): Mark[] {
  let next = 0;
  return marks.filter((mark) => {
    while (next < taken.length && taken[next].end <= mark.start) next++;
    return next >= taken.length || mark.start < taken[next].start;
  });
}

function isOpening(text: string, mark: Mark): boolean {
  if (mark.turn !== 'open') return false;
  const [word = ''] = listWords(text.slice(mark.end, mark.end + 12).toLowerCase());
  return !ELISIONS.has(word) && !/^\d\d(?:s|$)/.test(word);
}

/** "the workers' pay": behind an s, before a small letter, and another mark closes the quote. */
function isPossessive(text: string, free: readonly Mark[], index: number, taken: readonly Span[]): boolean {
  const mark = free[index];
  if (!/^s['’] /.test(text.slice(mark.start - 1, mark.end + 1)) || !beginsSmall(text.slice(mark.end + 1, mark.end + 2)))
    return false;
  const next = free[index + 1];
  if (next?.turn !== 'close') return false;
  return !taken.some((span) => span.start > mark.start && span.start < next.start);
}
