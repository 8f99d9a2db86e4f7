import { expect, it } from 'vitest';
import { pickClaim } from '../../src/cli/claim-line.ts';
import { makeFigure, makeQuote } from '../core/corpus/records.ts';

it('gives a figure the fields of the contract and no others', () => {
  expect(pickClaim(makeFigure({ per: 'barrel', source: 'the fire service' }))).toEqual({
    kind: 'figure',
    start: 14,
    end: 23,
    low: 340,
    high: 340,
    qualifier: 'about',
    unit: 'count',
    per: 'barrel',
    measure: 'houses flooded',
    source: 'the fire service',
  });
});

it('leaves out what is not known', () => {
  const { speaker: _speaker, ...quote } = makeQuote();
  expect(Object.keys(pickClaim(quote))).toEqual(['kind', 'start', 'end']);
  expect(Object.keys(pickClaim(makeFigure()))).not.toContain('per');
});
