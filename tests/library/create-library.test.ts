import { afterEach, expect, it } from 'vitest';
import { analyze, parsePack } from '../../src/core/index.ts';
import { createLibrary } from '../../src/library/create-library.ts';
import type { Library, ListQuery } from '../../src/library/library.ts';
import { makeArticle, makeName, makeOtherArticle } from './articles.ts';
import { packOf } from './packs-of.ts';

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

it('makes a pack of a selection that holds no text', async () => {
  const library = openLibrary();
  const ids = await library.save([makeArticle(1), makeArticle(2)], 'saved');
  const json = await library.makePack(ids, 'Mine');
  expect(parsePack(json)).toMatchObject({ ok: true, pack: { name: 'Mine', coverage: { articles: 2 } } });
  for (const sentence of makeArticle(1).text.split(/(?<=[.”])\s/)) {
    const outsideQuotes = sentence.replace(/“[^”]*”/, '').trim();
    if (outsideQuotes) expect(json).not.toContain(outsideQuotes);
  }
});

it.each([
  ['a word of the title', 'elvra', 2],
  ['its begin', 'parl', 1],
  ['a word as it is not written there', 'floods', 2],
  ['two words', 'flood marsk', 2],
  ['an outlet', 'other sample', 1],
  ['a figure as written', '5.5 million', 1],
  ['a figure in digits', '302', 1],
  ['a word of nobody', 'volcano', 0],
  ['no word', '  ', 3],
])('finds by %s', async (_, words, found) => {
  const library = openLibrary();
  await library.save([makeArticle(1), makeArticle(2), makeOtherArticle(1)], 'saved');
  expect(await library.count({ ...ALL, words })).toBe(found);
});

it.each([
  ['a word of a text alone', 'away', 2],
  ['its begin, in capitals', 'HOUSEH', 2],
  ['words of title and text', 'elvra away', 2],
  ['a word of one text and one of another title', 'parliament households', 0],
  ['a figure as typed', '302 households', 1],
  ['a word of nobody', 'volcano', 0],
  ['no word', ' ', 3],
])('finds in whole texts by %s, where that is asked for', async (_, words, found) => {
  const library = openLibrary();
  await library.save([makeArticle(1), makeArticle(2), makeOtherArticle(1)], 'saved');
  expect(await library.count({ ...ALL, words, inTexts: true })).toBe(found);
  expect(await library.count({ ...ALL, words: 'away' })).toBe(0); // no key word: nothing else finds it
  const [id = ''] = await library.save([makeArticle(3)], 'saved');
  await library.remove([id]);
  expect(await library.count({ ...ALL, words, inTexts: true })).toBe(found);
});

it('filters and sorts', async () => {
  const library = openLibrary();
  await library.save([makeArticle(1), makeArticle(2, { published: '' })], 'saved');
  await library.save([makeOtherArticle(1)], 'imported');
  await library.addPack(packOf('Sample', [makeOtherArticle(5, { published: '2025-03-09' })]));
  const outlets = async (query: Partial<ListQuery>) =>
    (await library.list({ ...ALL, ...query }, 0, 10)).map(({ outlet }) => outlet);
  expect(await outlets({ sort: 'published' })).toEqual([
    'Sample Post 2',
    'Sample Post 1',
    'Other Sample 1',
    'Other Sample 5',
  ]);
  expect(await outlets({ sort: 'outlet', descending: true })).toEqual(
    ['Other Sample 1', 'Other Sample 5', 'Sample Post 1', 'Sample Post 2'].reverse(),
  );
  expect(await outlets({ arrival: 'pack' })).toEqual(['Other Sample 5']);
  expect(await outlets({ from: '2025-03-02', to: '2025-03-02' })).toEqual(['Sample Post 1']);
  expect(await outlets({ outlet: 'Sample Post 2' })).toEqual(['Sample Post 2']);
  expect(await library.listIds(ALL)).toHaveLength(3);
  expect(await library.listOutlets()).toHaveLength(4);
});

it('finds an article of another year, or without a date, only where it is very like the page', async () => {
  const library = openLibrary();
  const far = { published: '2023-01-01' };
  await library.save([makeArticle(1, far), makeArticle(2, { published: '' }), makeOtherArticle(1, far)], 'saved');
  const found = await library.corpus.findCandidates(page);
  expect(found.map(({ outlet }) => outlet).sort()).toEqual(['Sample Post 1', 'Sample Post 2']);
});

it('finds an article that holds a quote of the page, whatever its story, and no story is crowded out by such', async () => {
  const library = openLibrary();
  const quote = makeArticle(0).text.split('\n')[1] ?? '';
  const quoting = Array.from({ length: 60 }, (_, n) => {
    const other = makeOtherArticle(n, { published: '2024-01-05' });
    return { ...other, text: `${other.text}\n${quote}` };
  });
  await library.save([...quoting, makeArticle(1), makeArticle(2)], 'saved');
  const outlets = (await library.corpus.findCandidates(page)).map(({ outlet }) => outlet);
  expect(outlets.slice(0, 2).sort()).toEqual(['Sample Post 1', 'Sample Post 2']);
  expect(outlets.length).toBeGreaterThan(2);
});
