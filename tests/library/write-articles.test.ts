import { afterEach, expect, it, vi } from 'vitest';
import { analyze } from '../../src/core/index.ts';
import { makeArticleKey } from '../../src/library/article-key.ts';
import { type LibraryDatabase, openDatabase } from '../../src/library/database.ts';
import { findArticle } from '../../src/library/read-articles.ts';
import { readTally } from '../../src/library/tally.ts';
import { look } from '../../src/library/transact.ts';
import { listFinders, prepareArticle, tidyAfter, writeArticles } from '../../src/library/write-articles.ts';
import { makeArticle, makeName, makeOtherArticle } from './articles.ts';
import { countStored, dump } from './backup/backup.ts';
import { failWriteAfter } from './failing-writes.ts';

const open: LibraryDatabase[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const database of open.splice(0)) database.close();
});

async function openEmpty(): Promise<LibraryDatabase> {
  const database = await openDatabase(makeName(), () => {});
  open.push(database);
  return database;
}

const prepare = (article = makeArticle(1), saved = 1) => prepareArticle({ article, arrival: 'saved', saved });

it('puts together what is kept of an article, and its own word on its origin', async () => {
  const article = makeArticle(1, { origin: 'AFP' });
  const { head, hashes, words } = await prepare(article, 7);
  expect(head).toMatchObject({ key: await makeArticleKey(article), origin: 'AFP', arrival: 'saved', saved: 7 });
  expect([head.figures, head.quotes]).toEqual([1, 1]);
  expect({ hashes, words }).toEqual(listFinders(analyze({ ...makeArticle(1), id: '' })));
  expect(words).toEqual(expect.arrayContaining(['marsk', 'elvra', 'flood']));
});

it('refuses an article without a text, and names it', async () => {
  const refused = prepare(makeArticle(1, { text: ' \n' }));
  await expect(refused).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('Marsk flood') });
});

it('keeps the last of those with one key, here and in the database', async () => {
  const database = await openEmpty();
  await writeArticles(database, [await prepare(makeArticle(1)), await prepare(makeArticle(1, { title: 'Later' }))]);
  await writeArticles(database, [await prepare(makeArticle(1, { title: 'Last', outlet: 'New Post' }))]);
  expect(await countStored(database.name)).toEqual({ articles: 1, parts: 1, texts: 1, seats: 1 });
  expect(await findArticle(database, await makeArticleKey(makeArticle(1)))).toMatchObject({ title: 'Last' });
  const { articles, outlets, changes } = await look(database, readTally);
  expect([articles, [...outlets], changes]).toEqual([1, [['New Post', 1]], 2]);
});

it('removes what goes in the same step as the new comes: both or neither', async () => {
  const database = await openEmpty();
  const old = await prepare(makeOtherArticle(2));
  await writeArticles(database, [old]);
  const before = await dump(database.name);
  const next = await prepare(makeArticle(1));
  failWriteAfter(3);
  await expect(writeArticles(database, [next], [old.head.key])).rejects.toMatchObject({ name: 'QuotaExceededError' });
  vi.restoreAllMocks();
  expect(await dump(database.name)).toEqual(before);
  await writeArticles(database, [next], [old.head.key]);
  expect([await findArticle(database, old.head.key), (await findArticle(database, next.head.key))?.title]).toEqual([
    null,
    makeArticle(1).title,
  ]);
});

it('merges small segments of postings once there are some', async () => {
  const database = await openEmpty();
  for (let n = 0; n < 9; n++) await writeArticles(database, [await prepare(makeArticle(n))]);
  const { segments } = await look(database, readTally);
  expect(segments.length).toBeLessThan(5);
  expect(segments.reduce((sum, { seats }) => sum + seats, 0)).toBe(9);
});

it('does not fail where the merging does: what was written is in', async () => {
  const database = await openEmpty();
  const prepared = await prepare();
  await writeArticles(database, [prepared]);
  database.close();
  await expect(tidyAfter(database, [prepared])).resolves.toBeUndefined();
});
