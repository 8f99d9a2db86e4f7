import { expect, test } from 'vitest';
import { FEATURE_NAMES, listFeatures, measureDistinction } from '../../../../src/core/match/figures/features.ts';
import { WEIGHTS } from '../../../../src/core/match/figures/weights.ts';
import { makeFigure } from './prepared.ts';

const AGREEMENT = {
  near: 0.5,
  nearSum: 2,
  context: 0.3,
  contextSum: 4,
  heads: 1,
  isOtherKind: false,
  events: -1,
  isRivalEvent: true,
  isOtherPast: false,
  isEarlier: false,
  times: 0,
  counted: 0,
  names: 0,
  isOtherCountry: false,
  changes: 0,
  isOtherMode: false,
  isOtherRole: false,
  isAddition: false,
  isOtherPart: false,
} as const;

test('there is one weight and one value for each feature', () => {
  const features = listFeatures(
    { agreement: AGREEMENT, relation: 'equal', gap: 0, distinction: 0.4, isVague: false },
    { rivals: 0, dimension: 'count' },
  );
  expect(features).toHaveLength(FEATURE_NAMES.length);
  expect(WEIGHTS).toHaveLength(FEATURE_NAMES.length);
  const of = (name: (typeof FEATURE_NAMES)[number]) => features[FEATURE_NAMES.indexOf(name)];
  expect([
    of('bias'),
    of('equal'),
    of('inside'),
    of('headSame'),
    of('eventOther'),
    of('eventRival'),
    of('timeSame'),
  ]).toEqual([1, 1, 0, 1, 1, 1, 0]);
});

test('the more digits and the fewer other figures, the less a number is met by chance', () => {
  const measure = (value: number, figures?: number) =>
    measureDistinction({ record: makeFigure({ low: value, high: value }) }, figures);
  expect(measure(2, 20)).toBe(0);
  expect(measure(171_350, 20)).toBeGreaterThan(measure(17, 20));
  expect(measure(17, 2)).toBeGreaterThan(measure(17, 40));
  expect(measureDistinction({ record: makeFigure({ low: 24, high: 120, qualifier: 'vague' }) })).toBe(0);
});
