import { expect, test } from 'vitest';
import { cleanNumber } from '../../../../src/core/claims/figures/amount.ts';

test('the dust of decimal arithmetic is wiped off', () => {
  expect(cleanNumber(35.7 * 1000)).toBe(35700);
  expect(cleanNumber(1.1 * 1e6)).toBe(1100000);
});
