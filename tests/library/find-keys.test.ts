import { expect, it } from 'vitest';
import { openDatabase } from '../../src/library/database.ts';
import { findKeys } from '../../src/library/find-keys.ts';
import type { ListQuery, NewArticle } from '../../src/library/library.ts';
import { look } from '../../src/library/transact.ts';
import { prepareArticle, writeArticles } from '../../src/library/write-articles.ts';
import { makeArticle, makeName } from './articles.ts';

const ALL: ListQuery = { words: '', sort: 'published', descending: false };

const articles: [NewArticle, 'saved' | 'imported'][] = [
  [makeArticle(1, { published: '2025-03-02T23:59:59Z', title: 'Zebra', outlet: 'B' }), 'saved'],
  [makeArticle(2, { published: '2025-03-03', title: 'apple', outlet: 'A' }), 'imported'],
  [makeArticle(3, { published: '', title: 'Mango', outlet: 'A' }), 'saved'],
];

async function find(query: Partial<ListQuery>): Promise<string[]> {
  const database = await openDatabase(makeName(), () => {});
  const prepared = await Promise.all(
    articles.map(([article, arrival], i) => prepareArticle({ article, arrival, saved: 10 - i })),
  );
  await writeArticles(database, prepared);
  const keys = await look(database, (transaction) => findKeys(transaction, { ...ALL, ...query }));
  database.close();
  return keys.map((key) => prepared.find(({ head }) => head.key === key)?.head.title ?? '');
}

it.each<[string, Partial<ListQuery>, string[]]>([
  ['by date, those without one first', {}, ['Mango', 'Zebra', 'apple']],
  ['by date, the latest first', { descending: true }, ['apple', 'Zebra', 'Mango']],
  ['by when they were saved', { sort: 'saved' }, ['Mango', 'apple', 'Zebra']],
  ['by title, whatever the case', { sort: 'title' }, ['apple', 'Mango', 'Zebra']],
  ['of one arrival', { arrival: 'imported' }, ['apple']],
  ['of one outlet', { outlet: 'A' }, ['Mango', 'apple']],
  ['up to a day, and that day whole', { to: '2025-03-02' }, ['Zebra']],
  ['from a day on', { from: '2025-03-03' }, ['apple']],
  ['of no such outlet', { outlet: 'C' }, []],
  ['of a pack that is not there', { pack: '4' }, []],
  ['with a word', { words: 'zebra' }, ['Zebra']],
])('lists %s', async (_, query, titles) => {
  expect(await find(query)).toEqual(titles);
});
