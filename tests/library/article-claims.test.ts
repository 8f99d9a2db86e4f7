import { expect, it } from 'vitest';
import { readArticleClaims } from '../../src/library/article-claims.ts';

it('gives claims in the order of the text, with spans that cut out their words', () => {
  const text = 'The flood killed 12 people in Marsk. “We lost 40 houses,” said the mayor.';
  const article = { outlet: 'Marsk Courier', url: '', published: '', title: 'Flood', text };
  expect(readArticleClaims(article).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['figure', '12'],
    ['quote', 'We lost 40 houses,'],
    ['figure', '40'],
  ]);
});
