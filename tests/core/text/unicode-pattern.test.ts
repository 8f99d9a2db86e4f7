import { expect, test } from 'vitest';
import { unicodePattern } from '../../../src/core/text/unicode-pattern.ts';

test('one expression is made, and only when it is asked for', () => {
  const broken = unicodePattern('(', 'u');
  expect(broken).toThrow(SyntaxError);
  const letters = unicodePattern(String.raw`\p{L}+`, 'gu');
  expect('ça va'.match(letters())).toEqual(['ça', 'va']);
  expect(letters()).toBe(letters());
});
