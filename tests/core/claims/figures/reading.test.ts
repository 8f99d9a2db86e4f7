import { expect, test } from 'vitest';
import { toFigure } from '../../../../src/core/claims/figures/reading.ts';
import { read } from './show.ts';

test('the figure of a reading has the fields of the contract alone', () => {
  const [figure] = read('At least 12 people were killed.').map(toFigure);
  expect(figure).toEqual({
    kind: 'figure',
    start: 0,
    end: 11,
    low: 12,
    high: null,
    qualifier: 'at-least',
    unit: 'count',
    measure: 'people',
  });
});
