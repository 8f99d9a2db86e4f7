import { expect, test } from 'vitest';
import { findMarks } from '../../../../src/core/claims/quotes/mark.ts';
import { pairMarks } from '../../../../src/core/claims/quotes/pair-marks.ts';

function read(text: string) {
  const { pairs, unclosed, unopened } = pairMarks(findMarks(text, { start: 0, end: text.length }));
  return [pairs.map(({ open, close }) => text.slice(open.end, close.start)), unclosed.length, unopened.length];
}

test.each<[text: string, pairs: string[], unclosed: number, unopened: number]>([
  ['“a” b “c”', ['a', 'c'], 0, 0],
  ['“a “b” c”', ['a “b” c', 'b'], 0, 0],
  ['“a b “c”', ['c'], 1, 0],
  ['a” b “c”', ['c'], 0, 1],
  ['"a «b" c', ['a «b'], 0, 0],
  ['a » b', [], 0, 1],
  ['"a 6" b" c', ['a 6" b'], 0, 0],
  ['6" b', [], 0, 0],
])('%s', (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});
