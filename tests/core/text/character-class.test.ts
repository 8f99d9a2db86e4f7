import { expect, test } from 'vitest';
import { CHARACTER, classAt, widthAt } from '../../../src/core/text/character-class.ts';

test.each([
  ['a', CHARACTER.letter],
  ['й', CHARACTER.letter],
  ['漢', CHARACTER.letter],
  ['7', CHARACTER.digit],
  ['٣', CHARACTER.digit],
  ['\u0301', CHARACTER.mark],
  ['%', CHARACTER.symbol],
  ['€', CHARACTER.symbol],
  ['½', CHARACTER.symbol],
  ['-', CHARACTER.punct],
  ['“', CHARACTER.punct],
  ['\u00a0', CHARACTER.space],
  ['\n', CHARACTER.break],
  ['\u00ad', CHARACTER.ignorable],
])('%j has its class', (char, expected) => {
  expect(classAt(char, 0)).toBe(expected);
});

test('half of a surrogate pair is one unit wide', () => {
  expect(widthAt('😀', 0)).toBe(2);
  expect(widthAt('\ud83d', 0)).toBe(1);
});
