import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { createLibrary } from '../../src/library/create-library.ts';
import { makeArticle, makeName } from './articles.ts';
import { dump } from './backup/backup.ts';
import { failWriteAfter } from './failing-writes.ts';
import { packOf } from './packs-of.ts';

const ALL = { words: '', sort: 'title', descending: false } as const;
afterEach(() => vi.restoreAllMocks());

it('leaves alone what a later version wrote', async () => {
  const name = makeName();
  const later = await openDB(name, 99, {
    upgrade: (database) => void database.createObjectStore('later'),
  });
  later.close();
  const library = createLibrary(name);
  await expect(library.count(ALL)).rejects.toMatchObject({ code: 'newer' });
  await expect(library.save([makeArticle(1)], 'saved')).rejects.toMatchObject({
    code: 'newer',
  });
  const after = await openDB(name);
  expect([after.version, [...after.objectStoreNames]]).toEqual([99, ['later']]);
  after.close();
});

it('says so where the database does not open, and opens it once it does', async () => {
  const library = createLibrary(makeName());
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no profile', 'UnknownError');
  });
  await expect(library.count(ALL)).rejects.toMatchObject({
    code: 'unavailable',
  });
  broken.mockRestore();
  expect(await library.count(ALL)).toBe(0);
  library.close();
});

it('makes way for another context that removes everything, and begins anew', async () => {
  const name = makeName();
  const library = createLibrary(name);
  await library.save([makeArticle(1)], 'saved');
  await deleteDB(name);
  expect(await library.count(ALL)).toBe(0);
  await library.save([makeArticle(2)], 'saved');
  expect(await library.count(ALL)).toBe(1);
  library.close();
});

it.each(Array.from({ length: 30 }, (_, writes) => writes))(
  'keeps all as it was where write %i finds no room',
  async (writes) => {
    const name = makeName();
    const library = createLibrary(name);
    await library.save([makeArticle(1)], 'saved');
    const before = await dump(name);
    for (const write of [
      () => library.save([makeArticle(1, { title: 'Later' }), makeArticle(2)], 'saved'),
      () => library.addPack(packOf('A')),
    ]) {
      failWriteAfter(writes);
      const result = await write().then(
        () => 'done',
        (error) => error.code,
      );
      vi.restoreAllMocks();
      if (result === 'done') return;
      expect(result).toBe('full');
      expect(await dump(name)).toEqual(before);
    }
    library.close();
  },
);
