import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['Sales rose tenfold.', ['tenfold = 10 exact time']],
  ['Twice as many came.', ['Twice = 2 exact time']],
  ['It was three times higher than before.', ['three times = 3 exact time']],
  ['It cost double the price.', ['double = 2 exact time']],
  ['Prices rose 10-fold and then 3x.', ['10-fold = 10 exact time', '3x = 3 exact time']],
  ['He was stabbed three times.', ['three = 3 exact count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each(['The double murder shocked the town.', 'They doubled down.'])('no multiple: %s', (text) => {
  expect(show(text)).toEqual([]);
});
