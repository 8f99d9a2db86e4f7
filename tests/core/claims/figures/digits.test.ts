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
  ['It has 12 500 residents.', ['12 500 = 12500 exact count']],
  ['It took 1 250 000 new boxes.', ['1 250 000 = 1250000 exact count']],
  ['It is 12 500 km away.', ['12 500 km = 12500 exact kilometre']],
  ['On May 12 500 people came.', ['500 = 500 exact count']],
  ['In Room 12 500 people sat.', ['500 = 500 exact count']],
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
  'Call 555 123 today.',
])('no number: %s', (text) => {
  expect(show(text)).toEqual([]);
});
