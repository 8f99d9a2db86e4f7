import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['It drew 3.4 million viewers.', ['3.4 million = 3400000 exact count']],
  ['It raised £3m.', ['£3m = 3000000 exact GBP']],
  ['A $1.7-billion plan failed.', ['$1.7-billion = 1700000000 exact USD']],
  ['It lost €2bn and $4tn.', ['€2bn = 2000000000 exact EUR', '$4tn = 4000000000000 exact USD']],
  ['Some 5 lakh crore rupees were spent.', ['Some 5 lakh crore rupees = 5000000000000 about INR']],
  ['About 10k fans came.', ['About 10k = 10000 about count']],
  ['The app has 2m users.', ['2m = 2000000 exact count']],
  ['It was a 293m-mile trip.', ['293m-mile = 293000000 exact mile']],
  ['The wall is 2m tall.', ['2m = 2 exact metre']],
  ['It cost $12MM to build.', ['$12MM = 12000000 exact USD']],
  ['It is 12mm thick.', ['12mm = 12 exact millimetre']],
  ['It cost 1.8M dollars.', ['1.8M dollars = 1800000 exact USD']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});
