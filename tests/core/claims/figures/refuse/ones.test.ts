import { expect, test } from 'vitest';
import { show } from '../show.ts';

test.each([
  ['One person was killed.', ['One = 1 exact count']],
  ['It killed one and hurt two.', ['one = 1 exact count', 'two = 2 exact count']],
  ['One of the officers was killed.', ['One = 1 exact count']],
  ['One man is in critical condition.', ['One = 1 exact count']],
  ['It passed by one vote.', ['one = 1 exact count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  'One of the men spoke.',
  'No one came.',
  'One another helped.',
  'One house burned.',
  'One witness spoke.',
  'They zero in on it.',
])('no figure: %s', (text) => {
  expect(show(text)).toEqual([]);
});
