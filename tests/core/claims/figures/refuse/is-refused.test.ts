import { expect, test } from 'vitest';
import { show } from '../show.ts';

test.each([['A three-judge panel met.', ['three = 3 exact count']]])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each(['A two-way road closed.', 'A six-figure sum was paid.', 'It fell on 1/4.', 'It was a one-time gift.'])(
  'no figure: %s',
  (text) => {
    expect(show(text)).toEqual([]);
  },
);
