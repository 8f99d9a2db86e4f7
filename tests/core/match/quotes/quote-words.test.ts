import { expect, test } from 'vitest';
import { isNegation, listQuoteWords, weighWord } from '../../../../src/core/match/quotes/quote-words.ts';

test('marks, dashes and typographic apostrophes make no difference', () => {
  expect(listQuoteWords('“Not-too-distant” … it’s')).toEqual(['not', 'too', 'distant', "it's"]);
});

test('rare words weigh more than common ones', () => {
  expect(weighWord('weaponisation')).toBeGreaterThan(weighWord('people'));
  expect(weighWord('people')).toBeGreaterThan(weighWord('the'));
});

test.each([
  ['not', true],
  ["don't", true],
  ['nothing', true],
  ['note', false],
])('%s: %s', (word, is) => {
  expect(isNegation(word)).toBe(is);
});
