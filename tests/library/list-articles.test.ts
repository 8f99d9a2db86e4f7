import { afterEach, expect, it, vi } from 'vitest';
import { createLibrary } from '../../src/library/create-library.ts';
import { makeArticle, makeName } from './articles.ts';

const ALL = { words: '', sort: 'title', descending: false } as const;
afterEach(() => vi.restoreAllMocks());

it('finds the keys of a query once, and anew when the library has changed', async () => {
  const name = makeName();
  const [library, other] = [createLibrary(name), createLibrary(name)];
  await library.save([makeArticle(1), makeArticle(2), makeArticle(3)], 'saved');
  await library.count(ALL);
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect((await library.list(ALL, 1, 1)).map(({ outlet }) => outlet)).toHaveLength(1);
  expect(getAll).not.toHaveBeenCalled();
  await other.save([makeArticle(4)], 'saved');
  expect([await library.count(ALL), (await library.listIds(ALL)).length]).toEqual([4, 4]);
  for (const one of [library, other]) one.close();
});

it('gives up a search that nobody wants any more, and begins anew for the next one who asks', async () => {
  const library = createLibrary(makeName());
  await library.save([makeArticle(1), makeArticle(2)], 'saved');
  const query = { ...ALL, words: 'nobody', inTexts: true };
  const end = new AbortController();
  const searching = { signal: end.signal, onProgress: () => end.abort() };
  const [given, wanted] = [library.count(query, { ...searching, onProgress: vi.fn() }), library.count(query)];
  expect(await Promise.all([given, wanted])).toEqual([2, 2]);
  await library.save([makeArticle(3)], 'saved');
  end.abort();
  await expect(library.count(query, searching)).rejects.toThrow('aborted');
  expect(await library.count(query)).toBe(3);
  library.close();
});

it('leaves out rows that went after the keys were found', async () => {
  const library = createLibrary(makeName());
  const ids = await library.save([makeArticle(1), makeArticle(2)], 'saved');
  const [rows] = await Promise.all([library.list(ALL, 0, 9), library.remove(ids)]);
  expect(rows.length).toBeLessThanOrEqual(2);
  expect(await library.list(ALL, 0, 9)).toEqual([]);
  library.close();
});

it('lists outlets by name, packs included', async () => {
  const library = createLibrary(makeName());
  await library.save([makeArticle(1, { outlet: 'Ärger' }), makeArticle(2, { outlet: 'Zeit' })], 'saved');
  await library.save([makeArticle(3, { outlet: 'Zeit' })], 'imported');
  expect(await library.listOutlets()).toEqual([
    { outlet: 'Ärger', articles: 1 },
    { outlet: 'Zeit', articles: 2 },
  ]);
  library.close();
});
