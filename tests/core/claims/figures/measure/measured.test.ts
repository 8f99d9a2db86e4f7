import { expect, test } from 'vitest';
import { showMeasures } from '../show.ts';

test.each([['James Roe paid $5.', ['James Roe (roe)']]])('%s', (text, expected) => {
  expect(showMeasures(text)).toEqual(expected);
});
