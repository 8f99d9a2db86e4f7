import { expect, it } from 'vitest';
import { analyze, parsePack } from '../../src/core/index.ts';
import { idOfKey } from '../../src/library/article-key.ts';
import { openDatabase } from '../../src/library/database.ts';
import { makePack, readRecords } from '../../src/library/make-pack.ts';
import { prepareArticle, writeArticles } from '../../src/library/write-articles.ts';
import { makeArticle, makeName, makeOtherArticle } from './articles.ts';

async function fill() {
  const database = await openDatabase(makeName(), () => {});
  const prepared = await Promise.all(
    [makeArticle(1), makeOtherArticle(2, { origin: 'AFP' }), makeArticle(3)].map((article) =>
      prepareArticle({ article, arrival: 'saved', saved: 1 }),
    ),
  );
  await writeArticles(database, prepared);
  return { database, keys: prepared.map(({ head }) => head.key) };
}

it('makes a pack of the chosen articles alone, in the order chosen', async () => {
  const { database, keys } = await fill();
  const [first = 0, second = 0] = keys;
  const json = await makePack(database, [second, first], { name: 'Mine', created: '2025-03-04' });
  const result = parsePack(json);
  expect(result).toMatchObject({
    ok: true,
    pack: {
      ...{ name: 'Mine', created: '2025-03-04' },
      coverage: { articles: 2, outlets: 2, from: '2025-03-02', to: '2025-03-03' },
      articles: [{ outlet: 'Other Sample 2', origin: 'AFP' }, { outlet: 'Sample Post 1' }],
    },
  });
  database.close();
});

it('holds no sentence of a text but what is quoted', async () => {
  const { database, keys } = await fill();
  const json = await makePack(database, keys, { name: 'Mine', created: '2025-03-04' });
  for (const { text } of [makeArticle(1), makeOtherArticle(2)])
    for (const sentence of text.split(/(?<=[.”])\s/).filter((one) => !one.includes('“')))
      expect(json).not.toContain(sentence);
  database.close();
});

it('refuses a pack without a name', async () => {
  const { database, keys } = await fill();
  const refused = makePack(database, keys, { name: ' ', created: '2025-03-04' });
  await expect(refused).rejects.toMatchObject({ code: 'bad-input' });
  database.close();
});

it('reads the records of those that are there', async () => {
  const { database, keys } = await fill();
  const [first = 0] = keys;
  const records = await readRecords(database, [5, first]);
  expect(records).toEqual([analyze({ ...makeArticle(1), id: idOfKey(first) })]);
  database.close();
});
