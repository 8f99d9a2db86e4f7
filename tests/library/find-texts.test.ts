import { afterEach, expect, it } from 'vitest';
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

/** The places in the list of the articles that have each word. */
async function find(texts: readonly string[], words: readonly string[]): Promise<number[][]> {
  const database = await openDatabase(makeName(), () => {});
  open.push(database);
  const prepared = await Promise.all(
    texts.map((text, n) => prepareArticle({ article: makeArticle(n, { text }), arrival: 'saved', saved: 1 })),
  );
  await writeArticles(database, prepared);
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

it('reads all texts, however many bundles they fill', async () => {
  const texts = Array.from({ length: 80 }, (_, n) => `Number ${n} ${String(Math.random()).repeat(1_500)}`);
  const [all] = await find(texts, ['number']);
  expect(all).toHaveLength(80);
});
