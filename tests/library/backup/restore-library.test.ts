import { expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/create-library.ts';
import { makeArticle, makeName, makeOtherArticle } from '../articles.ts';
import { packOf } from '../packs-of.ts';
import { collect, dump } from './backup.ts';

async function fill(name: string) {
  const library = createLibrary(name);
  const many = Array.from({ length: 60 }, (_, n) => makeArticle(n));
  await library.save([...many, makeOtherArticle(1, { url: '', published: '' })], 'imported');
  await library.save([makeOtherArticle(2, { origin: 'AFP' })], 'saved');
  await library.addPack(packOf('Sample'));
  return library;
}

it('restores the same library into an empty profile, settings too', async () => {
  const [here, there] = [makeName(), makeName()];
  const file = await collect((await fill(here)).exportAll({ enabled: false }));
  const other = createLibrary(there);
  const shares: number[] = [];
  expect(await other.restoreAll(file, (share) => shares.push(share))).toEqual({ enabled: false });
  expect(await dump(there)).toEqual(await dump(here));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

it('changes nothing where all is there already', async () => {
  const name = makeName();
  const library = await fill(name);
  const before = await library.list({ words: '', sort: 'title', descending: false }, 0, 100);
  await library.restoreAll(await collect(library.exportAll({})));
  const after = await library.list({ words: '', sort: 'title', descending: false }, 0, 100);
  const bare = (rows: typeof before) => rows.map(({ id: _, pack: __, ...row }) => row);
  expect(bare(after)).toEqual(bare(before));
});

it.each<[string, (text: string) => string, RegExp]>([
  ['is something else', () => '{"format":"other"}', /line 1: this is not an exported library/],
  ['is of another version', (text) => text.replace('"version":1', '"version":2'), /line 1: version is 2/],
  ['was cut short', (text) => text.slice(0, text.lastIndexOf('{"end"')), /cut short/],
  ['lacks a line', (text) => text.replace(/\n\{"article".*/, ''), /should hold 62 articles/],
  ['has a broken line', (text) => text.replace('{"article"', '{"article'), /line 3: is not JSON/],
  [
    'has a wrong field',
    (text) => text.replace('"arrival":"imported"', '"arrival":"stolen"'),
    /line 3: article\.arrival/,
  ],
  ['has a field too many', (text) => text.replace('{"outlet"', '{"__proto__":{"x":1},"outlet"'), /line 3: article/],
  ['has a broken pack', (text) => text.replace('"sketch":[', '"sketch":["x",'), /line 65: pack\.articles\[0\]\.sketch/],
])('writes nothing of a file that %s', async (_, spoil, reason) => {
  const text = await (await collect((await fill(makeName())).exportAll({}))).text();
  const library = createLibrary(makeName());
  const failed = library.restoreAll(new Blob([spoil(text)]));
  await expect(failed).rejects.toMatchObject({ code: 'bad-input', message: expect.stringMatching(reason) });
  expect((await library.corpus.measureCoverage()).articles).toBe(0);
});
