import { expect, test } from 'vitest';
import { alignWords, findRun } from '../../../../src/core/match/quotes/alignment.ts';

const split = (words: string) => words.split(' ');

test.each([
  ['all', 'a b c', 'a b c', 3, 3],
  ['a part', 'b c', 'a b c d', 2, 2],
  ['with a gap', 'a b c d', 'a x c d', 3, 2],
  ['nothing', 'a b', 'c d', 0, 0],
])('%s is shared', (_name, a, b, shared, longestRun) => {
  const alignment = alignWords(split(a), split(b));
  expect([alignment.shared.length, alignment.longestRun]).toEqual([shared, longestRun]);
});

test('places rise in both', () => {
  const { shared } = alignWords(split('the dam broke and the dam held'), split('and the dam broke'));
  expect(shared.every(([i, j], at) => at === 0 || (i > shared[at - 1][0] && j > shared[at - 1][1]))).toBe(true);
});

test('very long quotes are compared by their first words', () => {
  const words = new Array<string>(5000).fill('a');
  expect(alignWords(words, words).longestRun).toBeLessThanOrEqual(500);
});

test.each([
  ['b c', 'a b c', 1],
  ['c', 'a b', -1],
  ['a b', 'a', -1],
])('"%s" in "%s" begins at %i', (part, whole, at) => {
  expect(findRun(split(part), split(whole))).toBe(at);
});
