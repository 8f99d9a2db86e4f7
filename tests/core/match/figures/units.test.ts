import { expect, test } from 'vitest';
import { findScale } from '../../../../src/core/match/figures/units.ts';

test.each([
  ['a length', 10, 'mile', undefined, 16_093.44, 'kilometre', undefined, 1000],
  ['a span of time', 3, 'day', undefined, 72, 'hour', undefined, 1],
  ['a mass', 2, 'tonne', undefined, 2000, 'kilogram', undefined, 1],
  ['an area', 1, 'hectare', undefined, 10_000, 'square-metre', undefined, 1],
])('%s is one in either unit', (_name, a, unitA, perA, b, unitB, perB, divisor) => {
  const [one, other] = [findScale(unitA, perA), findScale(unitB, perB)];
  expect(one.dimension).toBe(other.dimension);
  expect(a * one.factor + one.offset).toBeCloseTo((b * other.factor) / divisor + other.offset, 2);
});

test('temperatures have a zero of their own', () => {
  const { factor, offset } = findScale('degree-fahrenheit');
  expect(212 * factor + offset).toBeCloseTo(100);
});

test.each([
  ['money of two currencies', 'USD', 'EUR'],
  ['shares and points', 'percent', 'percentage-point'],
  ['counts and years', 'count', 'year'],
  ['what is not known', 'furlong', 'mile'],
])('must not: %s are of one dimension', (_name, a, b) => {
  expect(findScale(a).dimension).not.toBe(findScale(b).dimension);
});

test('must not: a rate and an amount are of one dimension', () => {
  expect(findScale('USD', 'barrel').dimension).not.toBe(findScale('USD').dimension);
});
