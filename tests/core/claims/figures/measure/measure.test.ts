import { expect, test } from 'vitest';
import { showMeasures } from '../show.ts';

test.each([
  ['It broke up at a height of 190 kilometres (118 miles).', ['height (height)', 'height (height)']],
  ['The vaccine was 94 percent effective.', ['vaccine (vaccine)']],
  ['A magnitude 7.8 quake hit.', ['magnitude (magnitude)']],
  ['A six-hour standoff ended.', ['standoff (standoff)']],
  ['The fund holds $14 billion.', ['fund (fund)']],
])('%s', (text, expected) => {
  expect(showMeasures(text)).toEqual(expected);
});
