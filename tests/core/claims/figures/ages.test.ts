import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['A 9-month-old girl survived.', ['9-month-old = 9 exact month']],
  ['Ada Marsh, 41, of Zion, was hurt.', ['41 = 41 exact year']],
  ['Ada Marsh (41) left.', ['41 = 41 exact year']],
  ['The driver, 41, was hurt.', ['41 = 41 exact year']],
  ['A man aged 41 left.', ['41 = 41 exact year']],
  ['It admits people over the age of 18.', ['over the age of 18 = 18.. more-than year']],
  ['Guests must be 21 or older.', ['21 or older = 21.. at-least year']],
  ['He left when he was 14.', ['14 = 14 exact year']],
  ['An 87 yo man came.', ['87 yo = 87 exact year']],
  ['At 6 weeks of age it walks.', ['6 weeks of age = 6 exact week']],
  ['Her sons, aged 4 and 6, left.', ['4 = 4 exact year', '6 = 6 exact year']],
  ['In May, 41 men came.', ['41 = 41 exact count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});
