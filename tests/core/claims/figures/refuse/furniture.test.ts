import { expect, test } from 'vitest';
import { show } from '../show.ts';

test.each([
  ['The toll is 12.', ['12 = 12 exact count']],
  ['(At least 12 died.)', ['At least 12 = 12.. at-least count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  '1. Open the door',
  '2) Close it',
  'Slideshow (7 Images)',
  'Page 3 of 12',
  '5 Comments',
  'Updated 3 hours ago',
])('no figure: %s', (text) => {
  expect(show(text)).toEqual([]);
});
