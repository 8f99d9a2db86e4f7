import { expect, test } from 'vitest';
import { createNumbering, mergeSorted, prepareFigure } from '../../../../src/core/match/figures/prepare.ts';
import { makeFigure, prepare } from './prepared.ts';

test('words of one concept get one number, ascending', () => {
  const numbering = createNumbering();
  const soldiers = prepare({ near: ['soldier', 'valley'] }, numbering);
  const troops = prepare({ near: ['troop', 'valley'] }, numbering);
  expect(troops.near).toEqual(soldiers.near);
  expect(soldiers.near).toEqual(soldiers.near.toSorted((a, b) => a - b));
});

test('values are brought to one unit', () => {
  expect(prepare({ low: 3, high: 3, unit: 'day' }).bounds).toEqual(prepare({ low: 72, high: 72, unit: 'hour' }).bounds);
});

test.each([
  ['has no value', { low: null, high: null }],
  ['is a pair that everyone knows', { low: 2, high: 2, facets: ['part:pair'] }],
])('must not: a figure that %s is compared', (_name, given) => {
  expect(prepareFigure(makeFigure(given), createNumbering())).toBeNull();
});

test('nouns of what befalls people count people, but for wounds', () => {
  expect([...prepare({ head: 'death' }).heads]).toEqual(['person']);
  expect([...prepare({ head: 'wound' }).heads]).toEqual(['wound']);
});

test('a name is who, not what; a people may be what', () => {
  expect([...prepare({ head: 'quillon', facets: ['of:quillon'] }).heads]).toEqual([]);
  expect([...prepare({ head: 'russian', facets: ['of:russia'] }).heads]).toEqual(['russia']);
});

test('lists are merged without doubles', () => {
  expect(mergeSorted([1, 3], [2, 3, 9])).toEqual([1, 2, 3, 9]);
});
