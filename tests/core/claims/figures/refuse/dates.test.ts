import { expect, test } from 'vitest';
import { show } from '../show.ts';

test.each([
  ['In May 12 people came.', ['12 = 12 exact count']],
  ['He may 5 times say so.', ['5 = 5 exact count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  'It was on Jan. 24.',
  'It was on 24 January 2025.',
  'It ran Aug. 5-7.',
  'It ran from Dec. 22 and 23.',
  'On may 19 it rained.',
  'It was the 4th of July.',
])('no figure: %s', (text) => {
  expect(show(text)).toEqual([]);
});
