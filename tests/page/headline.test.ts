import { describe, expect, it } from 'vitest';
import { findHeadline, measureLikeness } from '../../src/page/headline.ts';
import { blocksOf } from './blocks.ts';

const TITLE = 'Flood in Velden drives 43 families out';

describe('the headline', () => {
  it.each([
    ['the heading with the title', `<h1>Velden Courier</h1><h1>${TITLE}</h1>`, TITLE],
    [
      'a longer form of the title',
      '<h1>Flood in Velden drives 43 families out of their homes</h1>',
      'Flood in Velden drives 43 families out of their homes',
    ],
    ['a heading of a lower level', `<h1>Velden Courier</h1><h2>${TITLE}</h2>`, TITLE],
    ['the only first heading', '<h1>How the river took a town</h1><h2>Weather</h2>', 'How the river took a town'],
    ['the first of two equal ones', `<h1>${TITLE}</h1><h1>${TITLE}</h1>`, TITLE],
    ['nothing like it', '<h1>Courier</h1><h3>Sports and more</h3>', undefined],
  ])('is %s', (_, body, expected) => {
    expect(findHeadline(blocksOf(body).blocks, TITLE)?.text).toBe(expected);
  });
});

it.each([
  ['a b c d', 'a b c d', 1],
  ['A, b: c!', 'c b a and more', 1],
  ['one two three four', 'one two five six', 0.5],
  ['one', 'one two three', 1 / 3],
  ['', 'one', 0],
])('"%s" and "%s" are alike by %s', (one, other, expected) => {
  expect(measureLikeness(one, other)).toBeCloseTo(expected);
});
