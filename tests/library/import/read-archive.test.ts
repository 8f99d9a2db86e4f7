// @vitest-environment jsdom
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { makeArticle, makeFile, makeHTML, makeRecord, readArticles, readItems } from './made-up.ts';

const [one, two] = [makeArticle(1), makeArticle(2)];
const RECORDS = [
  new TextEncoder().encode('WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nx: y\r\n\r\n'),
  makeRecord(one.url, makeHTML(one)),
  makeRecord('https://harbour-post.example/boat.png', 'picture', 'Content-Type: image/png'),
  makeRecord('https://harbour-post.example/', '<html><h1>Harbour Post</h1>'),
  makeRecord(two.url, gzipSync(makeHTML(two)), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
];

it.each([
  ['plain', makeFile('a.warc', ...RECORDS)],
  ['with each record packed', makeFile('a.warc.gz', ...RECORDS.map((record) => gzipSync(record)))],
])('reads the articles of an archive that is %s', async (_name, file) => {
  const items = await readItems(file);
  expect(items.map(({ kind }) => kind)).toEqual(['article', 'passed', 'passed', 'article']);
  expect((await readArticles(file)).articles.map(({ url }) => url)).toEqual([one.url, two.url]);
});

it('keeps what stands before a break, and tells the record', async () => {
  const cut = makeFile('a.warc', ...RECORDS.slice(0, 2), (RECORDS[4] as Uint8Array).subarray(0, 200));
  const { articles, faults } = await readArticles(cut);
  expect(articles).toHaveLength(1);
  expect(faults).toMatchObject([{ reason: 'cut-off', place: { record: 3 } }]);
});

it('tells a page that is packed in an unknown way, and goes on', async () => {
  const odd = makeRecord(one.url, 'x', 'Content-Type: text/html\r\nContent-Encoding: br');
  const { articles, faults } = await readArticles(makeFile('a.warc', odd, RECORDS[1] as Uint8Array));
  expect(articles).toHaveLength(1);
  expect(faults).toMatchObject([{ reason: 'unknown-encoding', detail: 'br', place: { record: 1 } }]);
});
