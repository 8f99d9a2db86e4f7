import { expect, it } from 'vitest';
import { findRowRange, findScroll } from '../../../src/options/articles/window-range.ts';

const view = { viewHeight: 900, rowHeight: 45, count: 100_000 };

it.each([
  ['at the top', 300],
  ['in the middle', -2_000_000],
  ['at the end', -4_499_200],
])('covers what is seen %s, and little more', (_, top) => {
  const { start, end } = findRowRange({ ...view, top });
  expect(start * 45 + top).toBeLessThanOrEqual(Math.max(0, top));
  expect(Math.min(end * 45 + top, 900)).toBeGreaterThanOrEqual(Math.min(900, 100_000 * 45 + top));
  expect(end - start).toBeLessThan(50);
});

it.each([
  [{ ...view, top: 5_000 }, 'a list further down'],
  [{ ...view, count: 0, top: 0 }, 'an empty list'],
  [{ ...view, count: 3, top: -99_999 }, 'a list that has become short'],
])('stays within the list', (viewing) => {
  const { start, end } = findRowRange(viewing);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(viewing.count);
});

it('moves in steps, so that most scrolling draws nothing', () => {
  expect(findRowRange({ ...view, top: -9_000 })).toEqual(findRowRange({ ...view, top: -9_020 }));
});

it.each([
  [50, -50],
  [100, 0],
  [700, 0],
  [790, 35],
])('scrolls a row at %i by %i', (top, by) => expect(findScroll(top, 45, { top: 100, bottom: 800 })).toBe(by));
