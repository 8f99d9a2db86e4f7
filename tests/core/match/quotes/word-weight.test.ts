import { expect, test } from 'vitest';
import { isNegation, isTelling, weighWord } from '../../../../src/core/match/quotes/word-weight.ts';

test('rare words weigh more than common ones', () => {
  const weights = ['weaponization', 'people', 'prayers', 'the'].map(weighWord);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(new Set(weights).size).toBe(4);
});

test('small words tell nothing', () => expect(['the', 'harbor', '40'].map(isTelling)).toEqual([false, true, true]));

test.each([
  ['not', true],
  ["don't", true],
  ['nothing', true],
  ['note', false],
])('%s: %s', (word, is) => {
  expect(isNegation(word)).toBe(is);
});
