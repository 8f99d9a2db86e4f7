import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['A third of voters stayed away.', ['A third = 33.33 exact percent']],
  ['Nearly two-thirds of them came.', ['Nearly two-thirds = 66.67 about percent']],
  ['Half of the town burned.', ['Half = 50 exact percent']],
  ['Sales fell by a quarter.', ['a quarter = 25 exact percent']],
  ['About two out of five firms closed.', ['About two out of five = 40 about percent']],
  ['One in five children is poor.', ['One in five = 20 exact percent']],
  ['It hit nine-in-10 homes.', ['nine-in-10 = 90 exact percent']],
  ['It rose two-tenths of a percentage point.', ['two-tenths of a percentage point = 0.2 exact percentage-point']],
  ['It is a quarter of a mile away.', ['a quarter of a mile = 0.25 exact mile']],
  ['It hit 1 of every 3 homes.', ['1 of every 3 = 33.33 exact percent']],
  ['It sold its one-third interest.', ['one-third = 33.33 exact percent']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  'A third man ran away.',
  'Sales rose in the fourth quarter.',
  'The first half was dull.',
  'His half-brother came.',
])('no share: %s', (text) => {
  expect(show(text)).toEqual([]);
});
