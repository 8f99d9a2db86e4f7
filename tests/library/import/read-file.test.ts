// @vitest-environment jsdom
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTable, openFile } from '../../../src/library/import/read-file.ts';
import { makeArticle, makeFile, makeHTML, readArticles, readItems, toLines } from './made-up.ts';

const LINES = toLines(makeArticle(1), makeArticle(2));

describe('readFile', () => {
  it('unpacks any kind of file, once', async () => {
    expect((await readArticles(makeFile('a.jsonl.gz', gzipSync(LINES)))).articles).toHaveLength(2);
    expect((await readArticles(makeFile('a.html.gz', gzipSync(makeHTML(makeArticle(1)))))).articles).toHaveLength(1);
    expect((await readArticles(makeFile('a.jsonl.gz', gzipSync(gzipSync(LINES))))).faults).toMatchObject([
      { reason: 'unknown-kind' },
    ]);
  });

  it.each([
    ['an empty file', makeFile('a.jsonl', ''), 'empty-file'],
    ['lines that are all blank', makeFile('a.jsonl', '\n \n'), 'nothing-in-it'],
    ['a table with a heading alone', makeFile('a.csv', 'title,text\n'), 'nothing-in-it'],
    ['a kind that nobody reads', makeFile('a.pdf', '%PDF-1.7'), 'unknown-kind'],
    ['a broken packing', makeFile('a.gz', new Uint8Array([0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9])), 'broken-gzip'],
    ['a packing that is cut off', makeFile('a.jsonl.gz', gzipSync(LINES.repeat(50)).subarray(0, 60)), 'cut-off'],
  ])('tells %s', async (_name, file, reason) => {
    expect((await readArticles(file)).faults).toMatchObject([{ reason }]);
  });

  it('gives the same items each time', async () => {
    const file = makeFile('a.jsonl', LINES, '\n{broken\n', LINES);
    expect(await readItems(file)).toEqual(await readItems(file));
  });

  it('never throws on any bytes under any name', async () => {
    const names = fc.constantFrom('a.jsonl', 'a.json', 'a.csv', 'a.html', 'a.md', 'a.txt', 'a.warc', 'a.gz', 'a');
    const starts = fc.constantFrom(
      '',
      'WARC/1.0\r\n',
      '{"',
      '[',
      '<html>',
      '---\n',
      '\uFEFF',
      '{"format":"second-source-pack"',
    );
    await fc.assert(
      fc.asyncProperty(
        names,
        starts,
        fc.uint8Array({ maxLength: 300 }),
        fc.boolean(),
        async (name, start, bytes, isPacked) => {
          const all = Buffer.concat([Buffer.from(start), bytes]);
          const items = await readItems(makeFile(name, isPacked ? gzipSync(all) : new Uint8Array(all)));
          expect(items.every(({ kind }) => ['article', 'fault', 'passed', 'pack', 'export'].includes(kind))).toBe(true);
          expect(({} as { polluted?: number }).polluted).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('knows a table before it is read', async () => {
  expect(await isTable(makeFile('a.csv', 'title,text\na,b'))).toBe(true);
  expect(await isTable(makeFile('a.csv.gz', gzipSync('title,text\na,b')))).toBe(true);
  expect(await isTable(makeFile('a.txt', 'title,text'))).toBe(false);
  expect(await isTable(makeFile('a.csv.gz', new Uint8Array([0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9])))).toBe(false);
});

it('opens a file under its own name', async () => {
  expect((await openFile(makeFile('a.csv.GZ', gzipSync('x')))).name).toBe('a.csv');
});
