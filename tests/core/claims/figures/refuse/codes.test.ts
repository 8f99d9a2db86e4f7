import { expect, test } from 'vitest';
import { show } from '../show.ts';

test.each([
  ['It lies 12-15 miles off.', ['12-15 miles = 12..15 range mile']],
  ['Police got 911 letters.', ['911 = 911 exact count']],
  ['He called 911 witnesses.', ['911 = 911 exact count']],
  ['It rose to 911 from 850.', ['911 = 911 exact count', '850 = 850 exact count']],
  ['It weighs 1.23456 grams.', ['1.23456 grams = 1.23456 exact gram']],
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
  'They called 911 shortly after.',
  'They dialled 999 within minutes.',
  'Conference ID: 24256919',
  'Quote reference number: 5021.',
  'It lies at 41.593370, -87.346427.',
  '219',
])('no figure: %s', (text) => {
  expect(show(text)).toEqual([]);
});
