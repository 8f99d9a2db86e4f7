import { expect, it } from 'vitest';
import { countWords } from '../../../src/core/corpus/count-words.ts';

it.each([
  ['', 0],
  ['  ', 0],
  ['about 10,000-12,000 troops – all of them', 9],
  ['“one” … two', 2],
  ['a\u00a0b', 2],
  ['the town’s people', 3],
])('%j has %i', (phrase, expected) => {
  expect(countWords(phrase)).toBe(expected);
});
