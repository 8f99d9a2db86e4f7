import { expect, it } from 'vitest';
import { isISODate } from '../../../src/core/corpus/iso-date.ts';

it.each([
  ['2025', true],
  ['2025-01', true],
  ['2025-01-24', true],
  ['2025-01-24T08:30Z', true],
  ['2025-01-24 08:30:15.250+01:00', true],
  ['2025-01-24T08:30:15-0500', true],
  ['', false],
  ['2025-13-40', false],
  ['24 January 2025', false],
  ['yesterday', false],
  ['2025-01-24T', false],
])('%j: %j', (value, expected) => {
  expect(isISODate(value)).toBe(expected);
});
