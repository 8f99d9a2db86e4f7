import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['Some 11,000 came.', ['Some 11,000 = 11000 about count']],
  ['It has 12,34,567 voters.', ['12,34,567 = 1234567 exact count']],
  ['It fell 0.75 percent.', ['0.75 percent = 0.75 exact percent']],
  ['It fell .5 percent.', ['.5 percent = 0.5 exact percent']],
  ['It is 10 1/2 miles long.', ['10 1/2 miles = 10.5 exact mile']],
  ['It took 2½ hours.', ['2½ hours = 2.5 exact hour']],
  ['A 1/4 mile track burned.', ['1/4 mile = 0.25 exact mile']],
  ['Probation lasts 2-and-a-half years.', ['2-and-a-half years = 2.5 exact year']],
  ['Some 11 000 came.', ['Some 11 000 = 11000 about count']],
  ['All 10, 000 seats were sold.', ['10, 000 = 10000 exact count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  'It was 1,1,1 or 1.2.3 or 12,34.',
  'It was number 007.',
  'They came on 9/11 for 24/7 work.',
  'It met ٣٤ or 3٤ or 1О men.',
  'Ref 12345678901234567890123.',
])('no number: %s', (text) => {
  expect(show(text)).toEqual([]);
});
