import { expect, test } from 'vitest';
import { showMeasures } from '../show.ts';

test.each([
  ['The couple, who live abroad, gave away $40 million.', ['couple (couple)']],
  ['The deal, signed in May, is worth $3 million.', ['deal (deal)']],
])('%s', (text, expected) => {
  expect(showMeasures(text)).toEqual(expected);
});
