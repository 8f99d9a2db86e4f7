import { expect, test } from 'vitest';
import { showMeasures } from '../show.ts';

test.each([
  ['A 9-month-old girl survived.', ['age of girl (age)']],
  ['Ada Marsh, 41, left.', ['age of Ada Marsh (age)']],
])('%s', (text, expected) => {
  expect(showMeasures(text)).toEqual(expected);
});
