import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/library/database.ts';
import { findPlaces } from '../../src/library/drop-articles.ts';
import { putArticles } from '../../src/library/put-articles.ts';
import { putTally, readTally } from '../../src/library/tally.ts';
import { change, look } from '../../src/library/transact.ts';
import { type PreparedArticle, prepareArticle, tidyAfter } from '../../src/library/write-articles.ts';
import { makeArticle, makeName } from './articles.ts';

const prepare = (...numbers: number[]) =>
  Promise.all(numbers.map((n) => prepareArticle({ article: makeArticle(n), arrival: 'saved', saved: n })));

it('fills the newest bundle before it begins another, and gives every article a seat of its own', async () => {
  const database = await openDatabase(makeName(), () => {});
  const put = (articles: PreparedArticle[]) =>
    change(database, async (transaction) => {
      const tally = await readTally(transaction);
      await putArticles(transaction, tally, articles);
      await putTally(transaction, tally);
    });
  const [first, ...rest] = await prepare(1, 2, 3);
  const large = { ...(first as PreparedArticle), part: new Uint8Array(20_000) };
  await put([rest[0] as PreparedArticle]);
  await put([large, rest[1] as PreparedArticle]);
  await put([]);
  const keys = [rest[0], large, rest[1]].map((one) => one?.head.key as number);
  const placed = await look(database, (transaction) => findPlaces(transaction, [...keys, 5]));
  expect(placed.map(({ place }) => place)).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
  ]);
  expect(await look(database, readTally)).toMatchObject({
    seats: 3,
    bundles: 2,
    segments: [{ seats: 1 }, { seats: 2 }],
  });
  database.close();
});

it('puts a word into the vocabulary once', async () => {
  const database = await openDatabase(makeName(), () => {});
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const countWords = async (articles: PreparedArticle[]) => {
    put.mockClear();
    await change(database, async (transaction) => putArticles(transaction, await readTally(transaction), articles));
    await tidyAfter(database, articles);
    return put.mock.calls.filter(([value]) => value === 0).length;
  };
  expect(await countWords(await prepare(1))).toBeGreaterThan(5);
  expect(await countWords(await prepare(2))).toBeLessThan(3);
  put.mockRestore();
  database.close();
});
