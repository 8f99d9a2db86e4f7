import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['See https://example.org/2019/05/12-dead for more; 3 died.', ['3 = 3 exact count']],
  [
    'Two men paid $5 for 3 kg in 4 days.',
    ['Two = 2 exact count', '$5 = 5 exact USD', '3 kg = 3 exact kilogram', '4 days = 4 exact day'],
  ],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});
