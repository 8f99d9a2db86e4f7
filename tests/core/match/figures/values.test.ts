import { describe, expect, test } from 'vitest';
import type { Figure, Qualifier } from '../../../../src/core/claims/claim.ts';
import { compareBounds, findBounds } from '../../../../src/core/match/figures/values.ts';

function figure(low: number | null, high: number | null, qualifier: Qualifier): Figure {
  return { kind: 'figure', start: 0, end: 1, low, high, qualifier, unit: 'count', measure: '' };
}
const exact = (value: number) => figure(value, value, 'exact');
const about = (value: number) => figure(value, value, 'about');
const range = (low: number, high: number) => figure(low, high, 'range');

describe('what the words allow', () => {
  test.each([
    ['an exact value', exact(40), 40, 40],
    ['about', about(300), 270, 330],
    ['more than', figure(200, null, 'more-than'), 200, 300],
    ['at least', figure(200, null, 'at-least'), 200, 400],
    ['up to', figure(null, 200, 'at-most'), 100, 200],
    ['a range', range(5, 9), 5, 9],
    ['rough words keep their own bounds', figure(24, 120, 'vague'), 24, 120],
    ['about, below zero', about(-10), -11, -9],
  ])('%s', (_name, value, low, high) => {
    const bounds = findBounds(value);
    expect(bounds?.low).toBeCloseTo(low);
    expect(bounds?.high).toBeCloseTo(high);
  });
});

describe('how two values relate', () => {
  test.each([
    ['equal', exact(12), exact(12), 'equal'],
    ['equal though worded in other units', exact(0.1 + 0.2), exact(0.3), 'equal'],
    ['rounded', exact(13_600_000), exact(13_625_777), 'rounded'],
    ['rounded to one digit, but close', exact(40_000), exact(39_812), 'rounded'],
    ['cut off, not rounded', exact(43_000_000), exact(43_885_310), 'apart'],
    ['one digit is no rounding', exact(4), exact(4.3), 'apart'],
    ['inside a range', range(10_000, 12_000), about(11_000), 'compatible'],
    ['an exact value inside a range', range(10_000, 12_000), exact(11_000), 'inside'],
    ['an end of a range', range(1200, 4000), exact(4000), 'inside'],
    ['over about', about(300), figure(280, null, 'more-than'), 'compatible'],
    ['below a floor', exact(58), figure(72, null, 'at-least'), 'apart'],
    ['next to each other', exact(15), exact(16), 'apart'],
  ])('%s', (_name, a, b, relation) => {
    const [one, other] = [findBounds(a), findBounds(b)];
    if (!one || !other) throw new Error('every row has values');
    expect(compareBounds(one, other)).toBe(relation);
    expect(compareBounds(other, one)).toBe(relation);
  });
});
