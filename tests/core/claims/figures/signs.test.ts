import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['It was -5 degrees Celsius.', ['-5 degrees Celsius = -5 exact degree-celsius']],
  ['It was minus 12 degrees.', ['minus 12 degrees = -12 exact degree']],
  ['It grew -0.3 percent.', ['-0.3 percent = -0.3 exact percent']],
  ['The margin is plus or minus 3 percent.', ['3 percent = 3 exact percent']],
  ['It came late - 5 percent saw it.', ['5 percent = 5 exact percent']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});
