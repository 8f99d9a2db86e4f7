import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  [
    'Two of the 12 boats, a third of them new, sank twice.',
    ['Two = 2 exact count', '12 = 12 exact count', 'a third = 33.33 exact percent', 'twice = 2 exact time'],
  ],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each(['A man sat on an old half-broken chair.'])('no amount: %s', (text) => {
  expect(show(text)).toEqual([]);
});
