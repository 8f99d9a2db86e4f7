// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findNext, findOverlapping, sortByLength } from '../../../src/content/card/claim-order.ts';
import type { PaintedClaim } from '../../../src/content/painter.ts';

const claim = (index: number, start: number, end: number, top = 0): PaintedClaim => {
  const range = document.createRange();
  range.getBoundingClientRect = () => new DOMRect(0, top, 10, 10);
  return { index, start, end, range, verdict: 'same' };
};
const CLAIMS = [claim(4, 0, 9, -50), claim(7, 10, 60, -5), claim(8, 20, 25, 30), claim(9, 70, 80, 60)];

it.each([
  ['after one', 4, 1, 1],
  ['before one', 9, -1, 2],
  ['after the last: the first', 9, 1, 0],
  ['before the first: the last', 4, -1, 3],
  ['from the window’s top on', null, 1, 2],
  ['before the window’s top', null, -1, 1],
  ['of a claim that is gone', 99, 1, 2],
] as const)('finds the claim %s', (_, from, by, expected) => {
  expect(findNext(CLAIMS, from, by)).toBe(expected);
});

it('finds claims that share words', () => {
  expect(findOverlapping(CLAIMS, CLAIMS[1] as PaintedClaim).map(({ index }) => index)).toEqual([8]);
  expect(findOverlapping(CLAIMS, CLAIMS[0] as PaintedClaim)).toEqual([]);
});

it('sorts short claims first', () => {
  expect(sortByLength(CLAIMS).map(({ index }) => index)).toEqual([8, 4, 9, 7]);
});
