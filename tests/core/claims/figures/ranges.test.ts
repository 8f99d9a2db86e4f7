import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['Some 10,000-12,000 troops came.', ['Some 10,000-12,000 = 10000..12000 range count']],
  ['Between 5% and 25% agreed.', ['Between 5% and 25% = 5..25 range percent']],
  ['Estimates range from 1,200 to as high as 4,000.', ['from 1,200 to as high as 4,000 = 1200..4000 range count']],
  ['It costs $300-400m.', ['$300-400m = 300000000..400000000 range USD']],
  ['He owns between $19 and $22 million.', ['between $19 and $22 million = 19000000..22000000 range USD']],
  ['It takes 10 to 15 minutes.', ['10 to 15 minutes = 10..15 range minute']],
  ['Two or three men ran.', ['Two or three = 2..3 range count']],
  ['It is 40 - 50 miles away.', ['40 - 50 miles = 40..50 range mile']],
  ['The rate rose from 5 to 7 percent.', ['5 = 5 exact percent', '7 percent = 7 exact percent']],
  ['Shares rose 12 cents to $4.56.', ['12 cents = 0.12 exact USD', '$4.56 = 4.56 exact USD']],
  ['Shares fell $2 to $48.', ['$2 = 2 exact USD', '$48 = 48 exact USD']],
  ['The fee rose by about $3 to $15.', ['about $3 = 3 about USD', '$15 = 15 exact USD']],
  ['Fees run $5 to $10.', ['$5 to $10 = 5..10 range USD']],
  ['Prices rose 5 to 7 percent.', ['5 to 7 percent = 5..7 range percent']],
  ['Gifts ran from $500 in 2008 to $900.', ['$500 = 500 exact USD', '$900 = 900 exact USD']],
  ['He leads by 53 to 44 percent.', ['53 = 53 exact percent', '44 percent = 44 exact percent']],
  ['The Senate voted 52-48.', ['52-48 = 48..52 exact count']],
  ['The bill passed by a vote of 52 to 48.', ['52 to 48 = 48..52 exact count']],
  ['They won 3-1.', ['3-1 = 1..3 exact count']],
  ['Boys between the ages of 12 and 16 came.', ['12 and 16 = 12..16 range year']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});
