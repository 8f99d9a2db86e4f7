import { afterEach, expect, it, vi } from 'vitest';
import { type Connection, createConnection } from '../../src/library/connection.ts';
import { createOwnArticles } from '../../src/library/own-articles.ts';
import { makeArticle, makeName, makeOtherArticle } from './articles.ts';

const open: Connection[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
});

function openOwn() {
  const connection = createConnection(makeName());
  open.push(connection);
  const write = vi.fn(connection.use);
  return { ...createOwnArticles(connection, write as Connection['use']), write };
}

it('keeps what is saved under an id that follows from its address', async () => {
  const { save, read, findByURL } = openOwn();
  const ids = await save([makeArticle(1), makeOtherArticle(2)], 'remembered');
  const again = await save([makeArticle(1, { title: 'Marsk flood, later' })], 'saved');
  expect(new Set(ids).size).toBe(2);
  expect(again).toEqual([ids[0]]);
  expect(await read(ids[0] as string)).toMatchObject({ title: 'Marsk flood, later', arrival: 'saved' });
  expect(await findByURL('https://www.post1.example/flood#top')).toMatchObject({ id: ids[0] });
  expect(await findByURL('https://post1.example/drought')).toBeNull();
});

it('tells of what changes it, and of no look', async () => {
  const { save, read, findByURL, remove, restore, correct, write } = openOwn();
  const [id = ''] = await save([makeArticle(1)], 'saved');
  await read(id);
  await findByURL('https://post1.example/flood');
  expect(write).toHaveBeenCalledTimes(1);
  await correct(id, makeArticle(1, { title: 'Corrected' }));
  await restore(await remove([id]));
  expect(write).toHaveBeenCalledTimes(4);
});

it('corrects an article in one step: under another address the old one is gone', async () => {
  const { save, read, correct, write } = openOwn();
  const [id = ''] = await save([makeArticle(1)], 'remembered');
  const before = await read(id);
  const next = await correct(id, makeArticle(1, { url: 'https://post1.example/other' }));
  expect(next).not.toBe(id);
  expect(await read(id)).toBeNull();
  expect(await read(next)).toMatchObject({ arrival: 'remembered', savedAt: before?.savedAt });
  expect(write).toHaveBeenCalledTimes(2);
});

it('writes nothing where one of the articles has no text', async () => {
  const { save, findByURL, write } = openOwn();
  const refused = save([makeArticle(1), makeArticle(2, { text: '\n ' })], 'imported');
  await expect(refused).rejects.toMatchObject({ code: 'bad-input' });
  expect(write).not.toHaveBeenCalled();
  expect(await findByURL('https://post1.example/flood')).toBeNull();
});

it('passes over ids that are none, and restores what was removed', async () => {
  const { save, read, remove, restore } = openOwn();
  const ids = await save([makeArticle(1), makeArticle(2)], 'saved');
  const [first, second] = ids as [string, string];
  const kept = await read(first);
  const removed = await remove(['nothing', first, 'a1']);
  expect(removed).toEqual([kept]);
  expect([await read(first), await read('nothing')]).toEqual([null, null]);
  expect(await read(second)).not.toBeNull();
  await restore(removed);
  expect(await read(first)).toEqual(kept);
});
