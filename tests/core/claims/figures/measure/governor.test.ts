import { expect, test } from 'vitest';
import { showMeasures } from '../show.ts';

test.each([
  ['The unemployment rate fell in May to 7 percent.', ['unemployment rate (rate)']],
  ['Prices rose 5.2 percent in October.', ['Prices (price)']],
  ['The rate among young workers rose to 9 percent.', ['rate among young workers (rate)']],
  ["He won against Roe's 48 percent.", ['Roe (roe)']],
  ['Prices rose 2 percent to $40.', ['Prices (price)', 'Prices (price)']],
])('%s', (text, expected) => {
  expect(showMeasures(text)).toEqual(expected);
});
