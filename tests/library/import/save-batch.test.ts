import { expect, it } from 'vitest';
import { chooseSize, saveBatch } from '../../../src/library/import/save-batch.ts';
import type { Library, NewArticle } from '../../../src/library/library.ts';
import { LibraryFault } from '../../../src/library/library-fault.ts';
import { makeArticle } from './made-up.ts';

it.each([
  [10, 50, 20],
  [10, 1000, 4],
  [100, 1, 100],
  [4, 0, 100],
])('after %i articles in %i ms takes %i', (articles, ms, size) => {
  expect(chooseSize(articles, ms)).toBe(size);
});

it('saves the good ones of a batch, and says what is wrong with the others', async () => {
  const saved: NewArticle[] = [];
  const save = async (articles: readonly NewArticle[]) => {
    if (articles.some(({ title }) => title === 'bad')) throw new LibraryFault('bad-input', 'no good');
    saved.push(...articles);
    return [];
  };
  const bad = { ...makeArticle(2), title: 'bad' };
  const refused = await saveBatch({ save } as unknown as Library, [makeArticle(1), bad, makeArticle(3)]);
  expect(saved).toEqual([makeArticle(1), makeArticle(3)]);
  expect(refused).toEqual(new Map([[bad, 'no good']]));
});

it('passes on that the library is full', async () => {
  const save = () => Promise.reject(new LibraryFault('full', 'no room'));
  await expect(saveBatch({ save } as unknown as Library, [makeArticle(1)])).rejects.toMatchObject({ code: 'full' });
});
