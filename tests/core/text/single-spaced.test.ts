import { expect, test } from 'vitest';
import { singleSpaced } from '../../../src/core/text/single-spaced.ts';

test.each([
  ['Ada Marsh', 'Ada Marsh'],
  ['Ada  Marsh', 'Ada Marsh'],
  ['Ada\nMarsh', 'Ada Marsh'],
  ['Ada\u00a0\t Marsh\n', 'Ada Marsh '],
  ['', ''],
])('%j', (text, expected) => {
  expect(singleSpaced(text)).toBe(expected);
  expect(singleSpaced(text)).toBe(text.replace(/\s+/g, ' '));
});
