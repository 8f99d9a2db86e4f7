import { expect, test } from 'vitest';
import { show } from './show.ts';

test.each([
  ['They must leave within a week.', ['a week = 1 exact week']],
  ['It lasted half an hour.', ['half an hour = 0.5 exact hour']],
  ['It lasted a year and a half.', ['a year and a half = 1.5 exact year']],
  ['A blast killed a nurse.', ['a = 1 exact count']],
  ['A nurse was killed.', ['A = 1 exact count']],
  ['It killed 12 soldiers, a nurse and a driver.', ['12 = 12 exact count', 'a = 1 exact count', 'a = 1 exact count']],
  ['A gunman killed at least 60.', ['at least 60 = 60.. at-least count']],
  ['He was hit more than once.', ['more than once = 2.. at-least count']],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  'A nurse spoke to a man.',
  'Ada Marsh, a nurse, was there when it happened.',
  'It began a week ago.',
  'He was shot by a man.',
  'A man saw the blast.',
])('no single: %s', (text) => {
  expect(show(text)).toEqual([]);
});
