import { expect, it } from 'vitest';
import { guessMapping, guessText } from '../../../src/library/import/csv-columns.ts';

it.each([
  [
    'the plain names',
    ['title', 'text', 'outlet', 'url', 'published', 'language'],
    { title: 0, text: 1, outlet: 2, url: 3, published: 4, language: 5 },
  ],
  [
    'the names of crawlers',
    ['id', 'Source_Domain', 'Article Title', 'main-text', 'URL', 'Publish Date'],
    { outlet: 1, title: 2, text: 3, url: 4, published: 5 },
  ],
  ['the better of two', ['content', 'text', 'date', 'publishedAt'], { text: 1, published: 3 }],
])('guesses by %s', (_name, row, columns) => {
  expect(guessMapping(row)).toEqual({ hasHeading: true, columns });
});

it('takes a row without names for an article', () => {
  expect(guessMapping(['Flood', 'The river flooded 340 houses.'])).toEqual({ hasHeading: false, columns: {} });
});

it('takes the longest column for the text', () => {
  expect(
    guessText([
      ['a', 'long text'],
      ['b', 'more'],
    ]),
  ).toBe(1);
  expect(guessText([])).toBeUndefined();
});
