import { afterEach, expect, it } from 'vitest';
import { analyze, createPack, formatPack } from '../../src/core/index.ts';
import { createLibrary } from '../../src/library/create-library.ts';
import type { Library, ListQuery } from '../../src/library/library.ts';
import { makeArticle, makeName, makeOtherArticle } from './articles.ts';

const open: Library[] = [];
function openLibrary(name = makeName()): Library {
  const library = createLibrary(name);
  open.push(library);
  return library;
}
afterEach(() => {
  for (const library of open.splice(0)) library.close();
});

const ALL: ListQuery = { words: '', sort: 'title', descending: false };
const page = analyze({ ...makeArticle(99), id: 'page' });
const packOf = (name: string, articles = [makeArticle(7), makeOtherArticle(8)]) => {
  const made = createPack(
    { name },
    articles.map((article, i) => analyze({ ...article, id: `article-${i}` })),
  );
  if (!made.ok) throw new Error(made.fault.reason);
  return formatPack(made.pack);
};

it('gives back what was saved, and finds it for a page of its story', async () => {
  const library = openLibrary();
  const [id = ''] = await library.save([makeArticle(1), makeOtherArticle(2)], 'saved');
  expect(await library.read(id)).toMatchObject({ ...makeArticle(1), id, arrival: 'saved' });
  expect(await library.findByURL('http://www.post1.example/flood?utm_source=x')).toMatchObject({ id });
  const candidates = await library.corpus.findCandidates(page);
  expect(candidates.map(({ url }) => url)).toEqual(['https://post1.example/flood']);
  expect(candidates[0]).toEqual({ ...analyze({ ...makeArticle(1), id }) });
  expect(await library.corpus.measureCoverage()).toEqual({
    articles: 2,
    outlets: 2,
    from: '2025-03-02',
    to: '2025-03-03',
  });
});

it('keeps one article for an address, and one for a text without any', async () => {
  const library = openLibrary();
  await library.save([makeArticle(1), makeArticle(1, { title: 'Marsk flood, later' })], 'saved');
  await library.save([makeArticle(2, { url: '' }), makeArticle(2, { url: '', title: 'Another title' })], 'imported');
  expect((await library.list(ALL, 0, 10)).map(({ title }) => title)).toEqual(['Another title', 'Marsk flood, later']);
  expect((await library.corpus.measureCoverage()).articles).toBe(2);
});

it('corrects, removes and restores', async () => {
  const library = openLibrary();
  const [id = ''] = await library.save([makeArticle(1)], 'remembered');
  const before = await library.read(id);
  const corrected = await library.correct(id, makeArticle(1, { url: 'https://post1.example/b', origin: 'AFP' }));
  expect(await library.read(id)).toBeNull();
  expect(await library.read(corrected)).toMatchObject({
    arrival: 'remembered',
    origin: 'AFP',
    savedAt: before?.savedAt,
  });
  const removed = await library.remove([corrected]);
  expect(await library.count(ALL)).toBe(0);
  expect(await library.corpus.measureCoverage()).toMatchObject({ articles: 0, outlets: 0, from: '' });
  await library.restore(removed);
  expect(await library.read(corrected)).toEqual(removed[0]);
});

it('shows a pack whole, in place of the one of its name, and removes it whole', async () => {
  const library = openLibrary();
  await library.save([makeArticle(1)], 'saved');
  const progress: number[] = [];
  await library.addPack(packOf('Sample'), (done) => progress.push(done));
  const pack = await library.addPack(packOf('Sample', [makeArticle(9)]));
  expect(progress).toEqual([2]);
  expect(await library.listPacks()).toEqual([pack]);
  expect(await library.list({ ...ALL, pack: pack.id }, 0, 10)).toMatchObject([
    { outlet: 'Sample Post 9', arrival: 'pack', pack: pack.id },
  ]);
  expect((await library.corpus.findCandidates(page)).map(({ outlet }) => outlet).sort()).toEqual([
    'Sample Post 1',
    'Sample Post 9',
  ]);
  await library.removePack(pack.id);
  expect(await library.listPacks()).toEqual([]);
  expect(await library.count(ALL)).toBe(1);
});

it('tells other contexts of a change', async () => {
  const name = makeName();
  const [one, other] = [openLibrary(name), openLibrary(name)];
  const told = new Promise<void>((resolve) => other.watch(resolve));
  await one.save([makeArticle(1)], 'saved');
  await told;
  expect(await other.count(ALL)).toBe(1);
});

it.each([
  ['a pack that is none', (library: Library) => library.addPack('{}')],
  ['an article without text', (library: Library) => library.save([makeArticle(1, { text: ' ' })], 'saved')],
  ['an id that is none', (library: Library) => library.correct('nothing', makeArticle(1))],
])('refuses %s', async (_, ask) => {
  await expect(ask(openLibrary())).rejects.toMatchObject({ code: 'bad-input' });
});
