import { expect, test } from 'vitest';
import { areRivalEvents } from '../../../../src/core/match/lexicon/rival-events.ts';

test.each([
  ['killed', 'wounded', true],
  ['killed', 'casualty', true],
  ['killed', 'exposed', true],
  ['killed', 'killed', false],
  ['killed', 'shot', false],
  ['wounded', 'exposed', false],
])('%s and %s: %s', (a, b, are) => {
  expect(areRivalEvents(a, b)).toBe(are);
  expect(areRivalEvents(b, a)).toBe(are);
});
