import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['They found twenty-five boats.', ['twenty-five = 25 exact count']],
  ['One hundred and five miners were freed.', ['One hundred and five = 105 exact count']],
  ['Two hundred thousand voters came.', ['Two hundred thousand = 200000 exact count']],
  ['A hundred homes burned.', ['A hundred = 100 exact count']],
  ['A dozen homes burned, then two dozen.', ['A dozen = 12 exact count', 'two dozen = 24 exact count']],
  ['Half a million voters came.', ['Half a million = 500000 exact count']],
  ['A quarter of a million voters came.', ['A quarter of a million = 250000 exact count']],
  ['Some three and a half million came.', ['Some three and a half million = 3500000 about count']],
  ['It grew two point five percent.', ['two point five percent = 2.5 exact percent']],
  ['Nine men and ten women came.', ['Nine = 9 exact count', 'ten = 10 exact count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each(['It began in nineteen eighty-four.', 'It was a mid-thirties crowd.'])('no number: %s', (text) => {
  expect(show(text)).toEqual([]);
});
