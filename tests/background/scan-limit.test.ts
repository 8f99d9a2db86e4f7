import { expect, it } from 'vitest';
import { createScanLimit } from '../../src/background/scan-limit.ts';

it('lets each document ask twenty times a minute', () => {
  let now = 0;
  const mayScan = createScanLimit(() => now);
  const count = (tabId: number) => Array.from({ length: 30 }, () => mayScan(tabId, 0)).filter(Boolean).length;
  expect(count(1)).toBe(20);
  expect(count(2)).toBe(20);
  now = 59_000;
  expect(count(1)).toBe(0);
  now = 60_000;
  expect(count(1)).toBe(20);
});
