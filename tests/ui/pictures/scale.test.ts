import { expect, it } from 'vitest';
import { createScale } from '../../../src/ui/pictures/scale.ts';

it.each([
  [[300, 520], 'linear', [300, 400, 500]],
  [[0.1, 0.4], 'linear', [0.1, 0.2, 0.3, 0.4]],
  [[-5, 5], 'linear', [-5, 0, 5]],
  [[7, 7], 'linear', [7]],
  [[10, 40_000], 'by-tens', [10, 100, 1000, 10000]],
  [[3, 3e9], 'by-tens', [10, 10_000, 1e7]],
])('writes round values under %j', (values, kind, ticks) => {
  const scale = createScale(values);
  expect(scale.kind).toBe(kind);
  expect(scale.ticks).toEqual(ticks);
});

it.each([[[300, 520, 330]], [[1, 900, 30]], [[-2, 0, 9]]])('keeps %j in their order and on the line', (values) => {
  const scale = createScale(values);
  const places = values.toSorted((a, b) => a - b).map(scale.place);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((place) => place > 0 && place < 1)).toBe(true);
});

it('puts equal values in the middle', () => expect(createScale([4, 4]).place(4)).toBe(0.5));
