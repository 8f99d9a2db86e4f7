import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['It paid US$5 million.', ['US$5 million = 5000000 exact USD']],
  [
    'It paid A$5m, C$6m and HK$7m.',
    ['A$5m = 5000000 exact AUD', 'C$6m = 6000000 exact CAD', 'HK$7m = 7000000 exact HKD'],
  ],
  [
    'It paid Rs 500 crore, or Rs500 crore.',
    ['Rs 500 crore = 5000000000 exact INR', 'Rs500 crore = 5000000000 exact INR'],
  ],
  ['It paid EUR 5m or 5 million euros.', ['EUR 5m = 5000000 exact EUR', '5 million euros = 5000000 exact EUR']],
  [
    'It paid 40 Canadian dollars and 30 Swiss francs.',
    ['40 Canadian dollars = 40 exact CAD', '30 Swiss francs = 30 exact CHF'],
  ],
  ['It paid 3 million pounds.', ['3 million pounds = 3000000 exact GBP']],
  ['The dog weighs 40 pounds.', ['40 pounds = 40 exact pound']],
  ['He was fined 40 pounds.', ['40 pounds = 40 exact GBP']],
  [
    'It sold at 70 cents, or 50p, or 20 yen.',
    ['70 cents = 0.7 exact USD', '50p = 0.5 exact GBP', '20 yen = 20 exact JPY'],
  ],
  ['It paid 75 USD million.', ['75 USD million = 75000000 exact USD']],
  ['It paid $ 75 million.', ['$ 75 million = 75000000 exact USD']],
  ['It paid 20 MUSD.', ['20 MUSD = 20000000 exact USD']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each(['The team won.', 'Try again at the real mark.'])('no money: %s', (text) => {
  expect(show(text)).toEqual([]);
});
