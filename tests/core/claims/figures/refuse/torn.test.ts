import { expect, test } from 'vitest';
import { show } from '../show.ts';

test.each([
  ['Rates (5 percent) rose.', ['5 percent = 5 exact percent']],
  ['It rained—12 died.', ['12 = 12 exact count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  'A 737MAX landed.',
  'An F-16 flew.',
  'The 10th man won.',
  'The 1990s ended.',
  'It was 24/7 work.',
  'He left in his mid-30s.',
  'COVID-19 spread.',
  'The P5+1 met.',
  'Omicron BA.5 spread.',
  'A 3-D film ran.',
  'It was 3.l4 points.',
  'Item #5 sold.',
  'A 1О man came.',
])('no figure: %s', (text) => {
  expect(show(text)).toEqual([]);
});
