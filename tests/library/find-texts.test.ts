import { afterEach, expect, it, vi } from 'vitest';
import { joinParts } from '../../src/library/bundles/bundle.ts';
import { packText } from '../../src/library/compact-claims.ts';
import { type LibraryDatabase, openDatabase } from '../../src/library/database.ts';
import { findPlaces } from '../../src/library/drop-articles.ts';
import { findInTexts } from '../../src/library/find-texts.ts';
import { look } from '../../src/library/transact.ts';
import { prepareArticle, writeArticles } from '../../src/library/write-articles.ts';
import { makeArticle, makeName } from './articles.ts';

const open: LibraryDatabase[] = [];
afterEach(() => {
  for (const database of open.splice(0)) database.close();
});

async function fill(texts: readonly string[]) {
  const database = await openDatabase(makeName(), () => {});
  open.push(database);
  const prepared = await Promise.all(
    texts.map((text, n) => prepareArticle({ article: makeArticle(n, { text }), arrival: 'saved', saved: 1 })),
  );
  await writeArticles(database, prepared);
  return { database, prepared };
}

/** The places in the list of the articles that have each word. */
async function find(texts: readonly string[], words: readonly string[]): Promise<number[][]> {
  const { database, prepared } = await fill(texts);
  const keys = prepared.map(({ head }) => head.key);
  const places = await look(database, (transaction) => findPlaces(transaction, keys));
  const found = await findInTexts(database, words);
  return words.map((word) => places.flatMap(({ place }, at) => (found.get(word)?.has(place[0]) ? [at] : [])));
}

it('finds words by their begin, whatever their case, and nothing inside a word', async () => {
  const texts = ['The MILLER rode to town.', 'A windmill burnt.', 'Straßen und “mills”.', 'Nothing at all.'];
  expect(await find(texts, ['mill', 'straß', 'town.', 'zeppelin'])).toEqual([[0, 2], [2], [0], []]);
});

it('finds a begin that comes after the same letters inside a word', async () => {
  expect(await find(['A windmill and a mill.'], ['mill'])).toEqual([[0]]);
});

/** More bundles than are read at a time. */
async function fillBundles(): Promise<LibraryDatabase> {
  const { database } = await fill([]);
  for (let n = 0; n < 80; n++) {
    const bundle = joinParts(new Map([[n, packText(`Number ${n}`)]]));
    if (bundle) await database.put('texts', bundle, n);
  }
  return database;
}

it('reads all texts, however many bundles they fill, and tells how far it is', async () => {
  const onProgress = vi.fn();
  const found = await findInTexts(await fillBundles(), ['number'], { onProgress });
  expect(found.get('number')?.size).toBe(80);
  expect(onProgress.mock.calls).toEqual([[0.4], [0.8], [1]]);
});

it('finds nothing, at once, where there are no texts', async () => {
  const { database } = await fill([]);
  const onProgress = vi.fn();
  expect([...(await findInTexts(database, ['number'], { onProgress }))]).toEqual([['number', new Set()]]);
  expect(onProgress).not.toHaveBeenCalled();
});

it('ends where it is given up, and reads on no further', async () => {
  const database = await fillBundles();
  const end = new AbortController();
  const onProgress = vi.fn(() => end.abort());
  await expect(findInTexts(database, ['number'], { signal: end.signal, onProgress })).rejects.toThrow('aborted');
  expect(onProgress).toHaveBeenCalledTimes(1);
});
