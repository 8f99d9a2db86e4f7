import { afterEach, expect, it } from 'vitest';
import { type LibraryDatabase, openDatabase } from '../../src/library/database.ts';
import { findArticle, findArticleByURL, findArticles, removeArticles } from '../../src/library/read-articles.ts';
import { readTally } from '../../src/library/tally.ts';
import { look } from '../../src/library/transact.ts';
import { prepareArticle, writeArticles } from '../../src/library/write-articles.ts';
import { makeArticle, makeName, makeOtherArticle } from './articles.ts';
import { countStored } from './backup/backup.ts';

const open: LibraryDatabase[] = [];
afterEach(() => {
  for (const database of open.splice(0)) database.close();
});

async function fill() {
  const database = await openDatabase(makeName(), () => {});
  open.push(database);
  const articles = [makeArticle(1), makeOtherArticle(2, { origin: 'AFP' }), makeArticle(3, { url: '' })];
  const prepared = await Promise.all(
    articles.map((article, i) => prepareArticle({ article, arrival: 'saved', saved: Date.UTC(2025, 2, 1 + i) })),
  );
  await writeArticles(database, prepared);
  return { database, articles, keys: prepared.map(({ head }) => head.key) };
}

it('finds an article by its key and by any form of its address, with all that was given', async () => {
  const { database, articles, keys } = await fill();
  const found = await findArticle(database, keys[1] as number);
  expect(found).toMatchObject({ ...articles[1], arrival: 'saved', savedAt: '2025-03-02T00:00:00.000Z' });
  expect(await findArticleByURL(database, 'http://www.other2.example/budget/?utm_source=x')).toEqual(found);
  expect(await findArticle(database, 5)).toBeNull();
});

it('finds no article without an address by an address that is none', async () => {
  const { database } = await fill();
  expect(await findArticleByURL(database, '')).toBeNull();
});

it('gives articles in the order asked for, without those that are not there', async () => {
  const { database, keys } = await fill();
  const [first = 0, second = 0, third = 0] = keys;
  const found = await findArticles(database, [third, 5, first, second]);
  expect(found.map(({ title }) => title)).toEqual(
    [makeArticle(3), makeArticle(1), makeOtherArticle(2)].map((a) => a.title),
  );
});

it('removes articles with all that belongs to them, once each, and gives them back', async () => {
  const { database, keys } = await fill();
  const [first = 0, , third = 0] = keys;
  const before = await findArticles(database, [first, third]);
  expect(await removeArticles(database, [first, third, first, 5])).toEqual(before);
  expect(await countStored(database.name)).toEqual({ articles: 1, parts: 1, texts: 1, seats: 1 });
  const tally = await look(database, readTally);
  expect([tally.articles, [...tally.outlets]]).toEqual([1, [['Other Sample 2', 1]]]);
  expect(await removeArticles(database, [first])).toEqual([]);
});
