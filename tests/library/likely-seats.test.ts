import { expect, it } from 'vitest';
import { analyze } from '../../src/core/index.ts';
import { openDatabase } from '../../src/library/database.ts';
import { findHeads } from '../../src/library/drop-articles.ts';
import type { NewArticle } from '../../src/library/library.ts';
import { findLikelySeats } from '../../src/library/likely-seats.ts';
import { readTally } from '../../src/library/tally.ts';
import { look } from '../../src/library/transact.ts';
import { prepareArticle, writeArticles } from '../../src/library/write-articles.ts';
import { makeArticle, makeName, makeOtherArticle } from './articles.ts';

const page = analyze({ ...makeArticle(99), id: 'page' });

/** Outlets in the order of what is likely, with whether they hold a quote. */
async function findOutlets(articles: readonly NewArticle[], most = 60): Promise<[string, boolean][]> {
  const database = await openDatabase(makeName(), () => {});
  const entries = articles.map((article) => prepareArticle({ article, arrival: 'saved' as const, saved: 1 }));
  const prepared = await Promise.all(entries);
  await writeArticles(database, prepared);
  const found = await look(database, async (transaction) => {
    const heads = await findHeads(
      transaction,
      prepared.map(({ head }) => head.key),
    );
    const likely = await findLikelySeats(transaction, page, { tally: await readTally(transaction), packs: [], most });
    return likely.map(({ place, hasQuote }): [string, boolean] => {
      return [heads.find((one) => one.place[0] === place[0])?.head.outlet ?? '', hasQuote];
    });
  });
  database.close();
  return found;
}

it('takes articles of the story and of the quote, the nearest days first, and leaves others out', async () => {
  const quote = makeArticle(0).text.split('\n')[1];
  const other = makeOtherArticle(1);
  const found = await findOutlets([
    makeOtherArticle(0),
    { ...other, text: `${other.text}\n${quote}` },
    makeArticle(1, { published: '2024-11-20', outlet: 'Months' }),
    makeArticle(2, { published: '2025-03-25', outlet: 'Weeks' }),
    makeArticle(3, { outlet: 'Same day' }),
    makeArticle(4, { published: '', outlet: 'Some day' }),
  ]);
  expect(found.slice(0, 2).map(([outlet]) => outlet)).toEqual(['Same day', 'Weeks']);
  expect(found.map(([outlet]) => outlet).sort()).toEqual(['Months', 'Other Sample 1', 'Same day', 'Some day', 'Weeks']);
  expect(found.every(([, hasQuote]) => hasQuote)).toBe(true);
});

it('takes of a quote that many print those of the nearest days', async () => {
  const quote = makeArticle(0).text.split('\n')[1];
  const many = Array.from({ length: 60 }, (_, n) => {
    const other = makeOtherArticle(n, { published: n < 30 ? '2025-03-01' : '2023-03-01' });
    return { ...other, text: `${other.text}\n${quote}` };
  });
  const quoting = (await findOutlets(many)).filter(([, hasQuote]) => hasQuote);
  expect(quoting).toHaveLength(40);
  for (let n = 0; n < 30; n++) expect(quoting).toContainEqual([`Other Sample ${n}`, true]);
});

it('takes no more of the story than it is asked for, the likeliest, and of the quote beside them', async () => {
  const quote = makeArticle(0).text.split('\n')[1];
  const other = makeOtherArticle(1);
  const articles = [
    { ...other, text: `${other.text}\n${quote}` },
    makeArticle(1, { published: '2025-03-25', outlet: 'Weeks', text: 'The Elvra river flooded Marsk.' }),
    makeArticle(2, { published: '2025-03-02', outlet: 'Same day', text: 'The Elvra river flooded Marsk.' }),
  ];
  expect((await findOutlets(articles, 1)).map(([outlet]) => outlet)).toEqual(['Same day', 'Other Sample 1']);
});
