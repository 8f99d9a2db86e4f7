import { expect, test } from 'vitest';
import { show } from '../show.ts';

test.each([['It took 9 hours.', ['9 hours = 9 exact hour']]])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  'It began at 9 a.m. sharp.',
  'It began at 8pm.',
  'It began at 9:30.',
  'It began at 9.30am.',
  'It began at 1200 GMT.',
  'It began at 3 p. m. today.',
])('no figure: %s', (text) => {
  expect(show(text)).toEqual([]);
});
