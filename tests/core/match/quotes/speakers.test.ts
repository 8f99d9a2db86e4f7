import { expect, test } from 'vitest';
import { compareSpeakers, listNames } from '../../../../src/core/match/quotes/speakers.ts';

test.each([
  ['Mayor Ada Quillon', 'Quillon', 1],
  ['Ada Quillon', 'Bram Oster', -1],
  ['Ada Quillon', 'a spokesman', 0],
  ['the White House', 'the Police Department', 0],
  ['Ada Quillon', undefined, 0],
  ['Ada Quillon’s', 'Ada Quillon', 1],
])('%s and %s: %i', (a, b, accord) => {
  expect(compareSpeakers(listNames(a), listNames(b))).toBe(accord);
});
