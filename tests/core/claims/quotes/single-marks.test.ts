import { expect, test } from 'vitest';
import { findMarks } from '../../../../src/core/claims/quotes/mark.ts';
import { pairSingleMarks } from '../../../../src/core/claims/quotes/single-marks.ts';

function read(text: string, taken: { start: number; end: number }[] = []): string[] {
  const marks = findMarks(text, { start: 0, end: text.length }).filter(({ family }) => family === 'single');
  return pairSingleMarks(text, marks, taken).map(({ open, close }) => text.slice(open.end, close.start));
}

test.each<[text: string, pairs: string[]]>([
  ["a 'b c' d", ['b c']],
  ['a ‘b’s c’ d', ['b’s c']],
  ["the workers' pay and the owners' gain", []],
  ["get 'em all, it's the workers' pay", []],
  ["in the '90s the workers' pay", []],
  ["'the workers' pay is low' he said", ["the workers' pay is low"]],
  [`'${'a '.repeat(1000)}b' c`, []],
])('%s', (text, pairs) => {
  expect(read(text)).toEqual(pairs);
});

test('marks inside another quote are left alone', () => {
  expect(read("a 'b' c", [{ start: 1, end: 6 }])).toEqual([]);
});
