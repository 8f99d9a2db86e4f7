import { expect, test } from 'vitest';
import { toCommonUnit } from '../../../../src/core/claims/figures/unit-conversions.ts';

test.each([
  [3, 'day', 72, 'hour'],
  [1, 'mile', 1.609344, 'kilometre'],
  [2, 'decade', 20, 'year'],
  [1, 'week', 7, 'day'],
  [32, 'degree-fahrenheit', 0, 'degree-celsius'],
  [25, 'basis-point', 0.25, 'percentage-point'],
  [1, 'tonne', 1000, 'kilogram'],
])('%d %s is %d %s', (a, unitA, b, unitB) => {
  const [one, other] = [toCommonUnit(a, unitA), toCommonUnit(b, unitB)];
  expect(one.family).toBe(other.family);
  expect(one.value).toBeCloseTo(other.value, 6);
});

test.each([
  ['percent', 'percentage-point'],
  ['degree', 'degree-celsius'],
  ['USD', 'EUR'],
])('%s and %s are not compared', (a, b) => {
  expect(toCommonUnit(1, a).family).not.toBe(toCommonUnit(1, b).family);
});
