import type { Mark } from './mark.ts';

/** An opening mark and the one that closes it. */
export interface MarkPair {
  open: Mark;
  close: Mark;
}

/** What the double marks of one paragraph come to. */
export interface PairedMarks {
  /** In order of their opening marks; a pair may lie inside another. */
  pairs: MarkPair[];
  /** Opening marks that nothing closes, in order. */
  unclosed: Mark[];
  /** Closing marks that nothing opened, in order. */
  unopened: Mark[];
}

/**
 * Pairs the marks of one paragraph as brackets are paired. Marks that turn clearly are taken at their word, so that the
 * words between two quotes are never taken for one: in `"Yes," he said. "No."` the third mark cannot close. Linear.
 */
export function pairMarks(marks: readonly Mark[]): PairedMarks {
  const open: Mark[] = [];
  const result: PairedMarks = { pairs: [], unclosed: [], unopened: [] };
  for (const [index, mark] of marks.entries()) {
    const top = open.at(-1);
    if (mark.turn === 'open' || (mark.turn === 'either' && !top)) open.push(mark);
    else if (mark.isPrime && (!top || hasCloser(marks, index))) continue;
    else if (top?.family === mark.family) result.pairs.push({ open: open.pop() as Mark, close: mark });
    else closeAcross(open, mark, result);
  }
  result.unclosed = open;
  result.pairs.sort((a, b) => a.open.start - b.open.start);
  return result;
}

/** A mark of another family lies between: `"the «plan"` loses its guillemet; a mark that fits nothing is left alone. */
function closeAcross(open: Mark[], mark: Mark, result: PairedMarks): void {
  const below = open.at(-2);
  if (below?.family !== mark.family) {
    result.unopened.push(mark);
    return;
  }
  result.pairs.push({ open: below, close: mark });
  open.length -= 2;
}

/** True where the mark behind a digit is a prime, since the next mark closes the quote: `"a 6'2" man" he said`. */
function hasCloser(marks: readonly Mark[], index: number): boolean {
  const next = marks[index + 1];
  return next?.turn === 'close' && next.family === marks[index].family;
}
