import { expect, test } from 'vitest';
import { measureOverlap, measureWeight, weighConcepts } from '../../../../src/core/match/figures/pair-weights.ts';
import { createNumbering } from '../../../../src/core/match/figures/prepare.ts';
import { prepare } from './prepared.ts';

test('what every figure has weighs less than what one has, and never nothing', () => {
  const numbering = createNumbering();
  const figures = ['dam', 'ferry', 'bakery'].map((place) => prepare({ context: ['unemployment', place] }, numbering));
  const weights = weighConcepts(figures, [], numbering);
  const [common, rare] = ['unemployed', 'dam'].map((concept) => weights[numbering.ids.get(concept) ?? -1]);
  expect(rare).toBeGreaterThan(common);
  expect(common).toBeGreaterThan(0);
});

test('overlap counts what both lists have, by weight', () => {
  const weights = Float64Array.of(1, 2, 4);
  expect(measureOverlap([0, 2], [1, 2], weights)).toBe(4);
  expect(measureOverlap([0], [1], weights)).toBe(0);
  expect(measureWeight([0, 1], weights)).toBe(3);
});
