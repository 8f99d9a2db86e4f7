import { expect, test } from 'vitest';
import { findNameStart, isInsideName, isNameWord } from '../../../../src/core/claims/attribution/name-words.ts';
import { placesOf } from './places.ts';

test.each([
  ['Marsh', true],
  ['WHO', true],
  ['Monday', false],
  ['The', false],
  ['More', false],
  ['marsh', false],
  ['41', false],
])('isNameWord(%s) is %s', (word, expected) => {
  expect(isNameWord(placesOf(`x ${word}`)[1])).toBe(expected);
});

test.each([
  ['J. Marsh', 1, true],
  ['Marsh-Roe', 1, true],
  ['Ki-moon', 2, true],
  ['Marsh & Roe', 1, true],
  ['Ursula von Marsh', 1, true],
  ['Marsh left. Roe', 2, false],
  ['Marsh - Roe', 1, false],
  ['he von Marsh', 1, false],
])('%s: place %i is inside a name: %s', (text, at, expected) => {
  expect(isInsideName(placesOf(text), at)).toBe(expected);
});

test('a name is read back to its first word', () => {
  const places = placesOf('then Ursula von der Marsh left');
  expect(findNameStart(places, 5, 0, () => false)).toBe(1);
  expect(findNameStart(places, 1, 0, () => false)).toBe(1);
});
