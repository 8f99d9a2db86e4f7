import { expect, it } from 'vitest';
import { openDatabase } from '../../src/library/database.ts';
import { dropArticles, findHeads, findPlaces } from '../../src/library/drop-articles.ts';
import { readTally } from '../../src/library/tally.ts';
import { change, look } from '../../src/library/transact.ts';
import { prepareArticle, writeArticles } from '../../src/library/write-articles.ts';
import { makeArticle, makeName } from './articles.ts';
import { countStored } from './backup/backup.ts';

it('leaves nothing of the articles, and all of the others', async () => {
  const name = makeName();
  const database = await openDatabase(name, () => {});
  const prepared = await Promise.all(
    [1, 2, 3].map((n) => prepareArticle({ article: makeArticle(n), arrival: 'saved', saved: n })),
  );
  await writeArticles(database, prepared);
  const keys = prepared.map(({ head }) => head.key);
  const before = await look(database, (transaction) => findHeads(transaction, [7, ...keys]));
  expect(before.map(({ head }) => head.title)).toEqual([1, 2, 3].map((n) => makeArticle(n).title));
  await change(database, async (transaction) => {
    const tally = await readTally(transaction);
    await dropArticles(transaction, tally, await findPlaces(transaction, keys.slice(0, 2)));
    await dropArticles(transaction, tally, []);
    expect(tally.left).toBe(2);
  });
  expect(await countStored(name)).toEqual({ articles: 1, parts: 1, texts: 1, seats: 1 });
  const after = await look(database, (transaction) => findHeads(transaction, keys));
  expect(after.map(({ head }) => head.title)).toEqual([makeArticle(3).title]);
  database.close();
});
