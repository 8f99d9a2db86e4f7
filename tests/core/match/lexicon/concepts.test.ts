import { expect, test } from 'vitest';
import { isCountry, toConcept } from '../../../../src/core/match/lexicon/concepts.ts';

test.each([
  ['soldier', 'troop'],
  ['death', 'kill'],
  ['toll', 'fatality'],
  ['russian', 'russia'],
  ['growth', 'rise'],
  ['jobless', 'unemployment'],
])('%s and %s are one', (a, b) => {
  expect(toConcept(a)).toBe(toConcept(b));
});

test.each([
  ['kill', 'wound'],
  ['rise', 'fall'],
  ['russian', 'ukrainian'],
  ['charge', 'arrest'],
  ['woman', 'soldier'],
])('must not: %s and %s are one', (a, b) => {
  expect(toConcept(a)).not.toBe(toConcept(b));
});

test('a word that is in no list is a concept of its own', () => {
  expect(toConcept('marrowdale')).toBe('marrowdale');
  expect([isCountry('russia'), isCountry('toString'), isCountry('valley')]).toEqual([true, false, false]);
});
