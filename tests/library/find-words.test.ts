import { expect, it } from 'vitest';
import { openDatabase } from '../../src/library/database.ts';
import { findSeatsOfWords } from '../../src/library/find-words.ts';
import { readColumns } from '../../src/library/roll/read-roll.ts';
import { readTally } from '../../src/library/tally.ts';
import { look } from '../../src/library/transact.ts';
import { prepareArticle, writeArticles } from '../../src/library/write-articles.ts';
import { makeArticle, makeName, makeOtherArticle } from './articles.ts';

const texts = [
  makeArticle(0, { text: 'MARSK — Crews in Marsk moved 4,100 households away from the Elvra river on Sunday.' }),
  makeOtherArticle(1, { text: 'OSTERBY — Members of parliament voted for a school budget of $4.1 million on Monday.' }),
  makeOtherArticle(2, { outlet: 'Marsk Courier', text: 'OSTERBY — The parliament in Osterby did not vote on Monday.' }),
];

it.each([
  ['elv', [0]],
  ['4100', [0]],
  ['4.1 thousand', [0]],
  ['$4.1m', [1]],
  ['4.1 million budget', [1]],
  ['parl', [1, 2]],
  ['marsk', [0, 2]],
  ['osterby courier', [2]],
  ['4,100 budget', []],
])('finds “%s”', async (words, expected) => {
  const database = await openDatabase(makeName(), () => {});
  const prepared = texts.map((article) => prepareArticle({ article, arrival: 'saved' as const, saved: 1 }));
  await writeArticles(database, await Promise.all(prepared));
  const seats = await look(database, async (transaction) => {
    const tally = await readTally(transaction);
    const columns = await readColumns(transaction, tally);
    return findSeatsOfWords(transaction, { words, tally, columns });
  });
  expect([...seats].sort()).toEqual(expected);
  database.close();
});
