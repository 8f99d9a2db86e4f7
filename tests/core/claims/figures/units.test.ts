import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['A six-hour standoff ended.', ['six-hour = 6 exact hour']],
  ['Winds of 120 km/h hit.', ['120 km/h = 120 exact kilometre-per-hour']],
  ['It ran at 70 miles an hour.', ['70 miles an hour = 70 exact mile-per-hour']],
  [
    'It is 40 degrees Celsius, or 104°F.',
    ['40 degrees Celsius = 40 exact degree-celsius', '104°F = 104 exact degree-fahrenheit'],
  ],
  ['It burned 300 square miles.', ['300 square miles = 300 exact square-mile']],
  ['It held 16,000 metric tons.', ['16,000 metric tons = 16000 exact tonne']],
  ['It weighs 20 (kg) or 3 mg.', ['20 (kg = 20 exact kilogram', '3 mg = 3 exact milligram']],
  ['It rose 25 basis points.', ['25 basis points = 25 exact basis-point']],
  ['They bought 30 - year bonds.', ['30 - year = 30 exact year']],
  ['It reached 49.6C (121F).', ['49.6C = 49.6 exact degree-celsius', '121F = 121 exact degree-fahrenheit']],
  ['It won 45.2pc of the vote.', ['45.2pc = 45.2 exact percent']],
  ['It used 5 MW.', ['5 MW = 5 exact megawatt']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each(['The 1990s were calm.', 'A 5G phone rang.'])('no unit: %s', (text) => {
  expect(show(text)).toEqual([]);
});
