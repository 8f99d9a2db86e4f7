import { expect, test } from 'vitest';
import { alignWords, findRun, measureLongestRun } from '../../../../src/core/match/quotes/alignment.ts';

const split = (words: string) => words.split(' ');

test.each([
  ['all', 'a b c', 'a b c', 3, 3],
  ['a part', 'b c', 'a b c d', 2, 2],
  ['with a gap', 'a b c d', 'a x c d', 3, 2],
  ['nothing', 'a b', 'c d', 0, 0],
])('%s is shared', (_name, a, b, shared, longestRun) => {
  const alignment = alignWords(split(a), split(b));
  expect([alignment.length, measureLongestRun(alignment)]).toEqual([shared, longestRun]);
});

test('places rise in both', () => {
  const shared = alignWords(split('the dam broke and the dam held'), split('and the dam broke'));
  expect(shared.every(([i, j], at) => at === 0 || (i > shared[at - 1][0] && j > shared[at - 1][1]))).toBe(true);
});

test.each([
  ['a stray "the" far before the rest', 'the x x x dam held', 'the y y y y dam held', [4, 5]],
  ['nothing that is near', 'the x dam held', 'the y dam held', [0, 2, 3]],
])('%s is left out', (_name, a, b, places) => {
  expect(alignWords(split(a), split(b)).map(([place]) => place)).toEqual(places);
});

test.each([
  ['b c', 'a b c', 1],
  ['c', 'a b', -1],
  ['a b', 'a', -1],
])('"%s" in "%s" begins at %i', (part, whole, at) => {
  expect(findRun(split(part), split(whole))).toBe(at);
});
