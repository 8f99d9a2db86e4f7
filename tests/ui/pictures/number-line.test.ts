import { expect, it } from 'vitest';
import { boundsOf, layOutNumberLine, middleOf } from '../../../src/ui/pictures/number-line.ts';
import { makeFigure, makeMatch, makeQuote } from '../reports.ts';

const value = (low: number | null, high: number | null, parts = {}) =>
  makeFigure({ low, high, qualifier: 'exact', ...parts });
const tell = (outlet: string, ...given: Parameters<typeof value>) => makeMatch({ claim: value(...given) }, { outlet });

it('puts all values in order, the page’s own in its place', () => {
  const line = layOutNumberLine(value(340, 340), [tell('A', 520, 520), tell('B', 300, 300)]);
  expect(line?.rows.map((row) => [row.figure.low, row.isHere, row.outlets])).toEqual([
    [300, false, ['B']],
    [340, true, []],
    [520, false, ['A']],
  ]);
});

it('names all who give a value, also the page’s', () => {
  const line = layOutNumberLine(value(340, 340), [tell('A', 340, 340), tell('B', 340, 340), tell('A', 340, 340)]);
  expect(line?.rows.map((row) => [row.isHere, row.outlets])).toEqual([[true, ['A', 'B']]]);
});

it('keeps a number that counts something else apart', () => {
  const other = makeMatch({ claim: value(340, 340), verdict: 'different-measure' });
  expect(layOutNumberLine(value(340, 340), [other])?.rows.map((row) => row.isOtherMeasure)).toEqual([false, true]);
});

it.each([
  ['a quote', makeQuote(), [tell('A', 1, 1)]],
  ['a figure that nobody gives in its unit', value(1, 1, { unit: 'USD' }), [tell('A', 1, 1)]],
  ['another denominator', value(1, 1, { per: 'day' }), [tell('A', 1, 1)]],
  ['a figure without others', value(1, 1), []],
])('draws nothing for %s', (_name, claim, matches) => expect(layOutNumberLine(claim, matches)).toBeNull());

it('knows the ends of an open range', () => {
  expect(boundsOf(value(null, 5))).toEqual([5]);
  expect(middleOf(value(null, 5))).toBe(5);
  expect(middleOf(value(4, 6))).toBe(5);
});
