import { expect, it } from 'vitest';
import { measureArticles } from '../../../src/core/corpus/coverage.ts';

it('an empty corpus reaches nowhere', () => {
  expect(measureArticles([])).toEqual({ articles: 0, outlets: 0, from: '', to: '' });
});

it('articles without a date or an outlet count as articles only', () => {
  const articles = [
    { outlet: '', published: '' },
    { outlet: 'Harbour Post', published: '2024-05-02T23:00:00+02:00' },
  ];
  expect(measureArticles(articles)).toEqual({ articles: 2, outlets: 1, from: '2024-05-02', to: '2024-05-02' });
});
