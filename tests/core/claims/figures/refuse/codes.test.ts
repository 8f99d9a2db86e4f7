import { expect, test } from 'vitest';
import { show } from '../show.ts';

test.each([
  ['It lies 12-15 miles off.', ['12-15 miles = 12..15 range mile']],
  ['Police got 911 letters.', ['911 = 911 exact count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  'Call 555-123-4567 now.',
  'Call (555) 123-4567 now.',
  'Call +1 877 268 9324 now.',
  'On 2024-01-05 it rained.',
  'They play a 4-4-2 formation.',
  'He called 911.',
  'A 911 call came.',
  '219',
])('no figure: %s', (text) => {
  expect(show(text)).toEqual([]);
});
