import { expect, it } from 'vitest';
import { ALL_ARTICLES, isFiltered, sortBy, withCondition } from '../../../src/options/articles/query.ts';

it('knows whether articles are left out', () => {
  expect(isFiltered({ ...ALL_ARTICLES, words: ' ' })).toBe(false);
  for (const condition of [{ words: 'x' }, { outlet: 'a' }, { from: '2025-01-01' }, { pack: '7' }])
    expect(isFiltered({ ...ALL_ARTICLES, ...condition })).toBe(true);
});

it('turns the order round, and begins dates with the latest', () => {
  const byTitle = sortBy(ALL_ARTICLES, 'title');
  expect(byTitle).toMatchObject({ sort: 'title', descending: false });
  expect(sortBy(byTitle, 'title').descending).toBe(true);
  expect(sortBy(byTitle, 'published').descending).toBe(true);
});

it('takes a condition back without a trace', () => {
  expect(withCondition({ ...ALL_ARTICLES, outlet: 'a' }, { outlet: undefined })).toEqual(ALL_ARTICLES);
});
