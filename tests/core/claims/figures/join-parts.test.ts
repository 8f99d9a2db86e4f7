import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['It cost 3 dollars 50 cents.', ['3 dollars 50 cents = 3.5 exact USD']],
  ['It cost nine euros and forty cents.', ['nine euros and forty cents = 9.4 exact EUR']],
  ['It cost £6 and 40p in all.', ['£6 and 40p = 6.4 exact GBP']],
  ['It cost 15 dollars 50.', ['15 dollars 50 = 15.5 exact USD']],
  ['The judge gave him two years and six months in prison.', ['two years and six months = 2.5 exact year']],
  ['The winner took 2 hours, 30 minutes.', ['2 hours, 30 minutes = 2.5 exact hour']],
  ['The wall is six feet six inches tall.', ['six feet six inches = 6.5 exact foot']],
  ['About 2 hours 30 minutes were lost.', ['About 2 hours 30 minutes = 2.5 about hour']],
])('one amount: %s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  ['It cost 3 dollars and 50 people paid.', ['3 dollars = 3 exact USD', '50 = 50 exact count']],
  ['They stayed three days and two nights.', ['three days = 3 exact day', 'two nights = 2 exact night']],
  ['It fell from $5 to 50 cents.', ['$5 = 5 exact USD', '50 cents = 0.5 exact USD']],
  [
    'It took two years, eighteen months more than planned.',
    ['two years = 2 exact year', 'eighteen months = 18 exact month'],
  ],
  ['He won $5 50 times.', ['$5 = 5 exact USD', '50 = 50 exact count']],
])('must not: %s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});
