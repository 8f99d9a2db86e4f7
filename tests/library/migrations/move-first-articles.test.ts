import { afterEach, expect, it, vi } from 'vitest';
import { analyze } from '../../../src/core/index.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { openDatabase } from '../../../src/library/database.ts';
import type { Library } from '../../../src/library/library.ts';
import { moveFirstArticles } from '../../../src/library/migrations/move-first-articles.ts';
import { makeArticle, makeName, makeOtherArticle } from '../articles.ts';
import { countStored } from '../backup/backup.ts';
import { failWriteAfter } from '../failing-writes.ts';
import { packOf } from '../packs-of.ts';
import { makeFirstDatabase, readFixture } from './fixture.ts';

afterEach(() => vi.restoreAllMocks());

const ALL = { words: '', sort: 'title', descending: false } as const;
const page = analyze({ ...makeArticle(99), id: 'page' });

/** What the fixture of version 1 was made of. */
async function fillAnew(library: Library): Promise<void> {
  const six = Array.from({ length: 6 }, (_, n) => makeArticle(n));
  await library.save(six, 'imported');
  await library.save([makeOtherArticle(1, { origin: 'AFP' })], 'saved');
  await library.save([makeOtherArticle(2, { url: '', published: '' })], 'remembered');
  await library.addPack(packOf('Sample pack', [makeArticle(20), makeArticle(21), makeOtherArticle(22)]));
}

/** All that a reader sees of a library, but for times. */
async function describeLibrary(library: Library) {
  const rows = await library.list(ALL, 0, 100);
  const texts = await Promise.all(rows.map(async ({ id }) => (await library.read(id))?.text));
  return {
    rows: rows.map(({ savedAt: _, ...row }, i) => ({ ...row, text: texts[i] })),
    outlets: await library.listOutlets(),
    coverage: await library.corpus.measureCoverage(),
    candidates: (await library.corpus.findCandidates(page)).sort((a, b) => a.id.localeCompare(b.id)),
    packs: (await library.listPacks()).map(({ addedAt: _, ...pack }) => pack),
    found: await library.count({ ...ALL, words: 'elvra' }),
  };
}

const countFirst = async (name: string) => {
  const database = await openDatabase(name, () => {});
  const counts = await Promise.all(
    (['first-articles', 'first-claims', 'first-texts'] as const).map((store) => database.count(store)),
  );
  database.close();
  return counts;
};

it('makes of version 1 the library that the same articles make today', async () => {
  const [old, fresh] = [makeName(), makeName()];
  await makeFirstDatabase(old);
  const [moved, filled] = [createLibrary(old), createLibrary(fresh)];
  await fillAnew(filled);
  const told = vi.fn();
  moved.watch(told);
  await vi.waitFor(async () => expect(await countFirstOf(moved)).toBe(11));
  expect(await describeLibrary(moved)).toEqual(await describeLibrary(filled));
  await vi.waitFor(async () => expect(await countFirst(old)).toEqual([0, 0, 0]));
  expect(await countStored(old)).toEqual(await countStored(fresh));
  expect(told).toHaveBeenCalled();
  for (const library of [moved, filled]) library.close();
});

const countFirstOf = (library: Library) => library.count(ALL);

it('waits for what is not moved yet before it gives everything away', async () => {
  const name = makeName();
  await makeFirstDatabase(name);
  const library = createLibrary(name);
  const lines: string[] = [];
  for await (const line of library.exportAll({})) lines.push(line);
  expect(lines.join('').match(/\{"article"/g)).toHaveLength(8);
  library.close();
});

it.each([0, 3, 9, 12, 16])('goes on where a move that failed at write %i was undone', async (writes) => {
  const name = makeName();
  await makeFirstDatabase(name);
  const database = await openDatabase(name, () => {});
  failWriteAfter(writes);
  await expect(moveFirstArticles(database)).rejects.toThrow();
  vi.restoreAllMocks();
  expect([await database.count('first-articles'), await database.count('articles')]).toEqual([12, 0]);
  await moveFirstArticles(database);
  expect([await database.count('first-articles'), await database.count('articles')]).toEqual([0, 11 + 1]);
  database.close();
});

it('leaves alone what was saved again before it was moved, and counts it once', async () => {
  const name = makeName();
  await makeFirstDatabase(name);
  const library = createLibrary(name);
  const database = await openDatabase(name, () => {});
  const { stores } = readFixture(1);
  await library.save([makeArticle(1, { title: 'Saved again' })], 'saved');
  await moveFirstArticles(database, () => {}, true);
  await vi.waitFor(async () => expect((await library.corpus.measureCoverage()).articles).toBe(11));
  expect((await library.list({ ...ALL, words: 'saved' }, 0, 9)).map(({ title }) => title)).toEqual(['Saved again']);
  expect(stores.articles).toHaveLength(12);
  library.close();
  database.close();
});
