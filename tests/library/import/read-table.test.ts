import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { previewTable } from '../../../src/library/import/read-table.ts';
import { makeArticle, makeFile, readArticles, stream } from './made-up.ts';

const { outlet, url, published, title, text } = makeArticle(1);
const HEADING = ['Headline', 'Body', 'Newspaper', 'Link', 'Date'];
const csv = (rows: string[][], config: Papa.UnparseConfig = {}) => Papa.unparse([HEADING, ...rows], config);
const ROW = [title, text, outlet, url, published];

describe('a table', () => {
  it.each([
    ['commas', {}],
    ['semicolons and line ends of Unix', { delimiter: ';', newline: '\n' }],
    ['tabs', { delimiter: '\t' }],
    ['quotes everywhere', { quotes: true }],
  ])('with %s is read by its heading', async (_name, config) => {
    expect((await readArticles(makeFile('a.csv', csv([ROW, ROW], config)))).articles).toEqual([
      makeArticle(1),
      makeArticle(1),
    ]);
  });

  it('is read by the mapping that a person chose', async () => {
    const mapping = { hasHeading: false, columns: { text: 0, title: 1 } };
    const { articles } = await readArticles(
      makeFile(
        'a.csv',
        Papa.unparse([
          ['One.', 'T1'],
          ['Two.', 'T2'],
        ]),
      ),
      { mapping },
    );
    expect(articles).toMatchObject([
      { text: 'One.', title: 'T1' },
      { text: 'Two.', title: 'T2' },
    ]);
  });

  it('of a spreadsheet in windows-1252 is read', async () => {
    const bytes = Uint8Array.from(Buffer.from(csv([['Café', 'Café under water', '', '', '']]), 'latin1'));
    expect((await readArticles(makeFile('a.csv', bytes))).articles).toMatchObject([{ title: 'Café' }]);
  });

  it('tells the row that is bad', async () => {
    const { articles, faults } = await readArticles(
      makeFile('a.csv', csv([ROW, ['T', '', '', '', ''], ['T', 'x', '', 'no address', '']])),
    );
    expect(articles).toHaveLength(1);
    expect(faults).toMatchObject([
      { place: { row: 3, field: 'text' } },
      { place: { row: 4, field: 'url' }, reason: 'bad-address' },
    ]);
  });

  it('never cuts a text at a comma: a row with more cells than columns is told', async () => {
    const bare = 'Lamps,Village 9, in short, has 12 lamps, and a mill,Post,,';
    const { articles, faults } = await readArticles(
      makeFile('a.csv', [csv([ROW]), bare, Papa.unparse([ROW])].join('\r\n')),
    );
    expect(articles).toHaveLength(2);
    expect(faults).toMatchObject([{ place: { row: 3 }, reason: 'too-many-cells' }]);
  });

  it('may have empty cells at its side', async () => {
    const { articles, faults } = await readArticles(makeFile('a.csv', 'title,text\nLamps,Village 9 has 12 lamps.,,'));
    expect([articles.length, faults]).toEqual([1, []]);
  });

  it('is read as far as a quotation mark that is never closed', async () => {
    const { articles, faults } = await readArticles(
      makeFile('a.csv', 'title,text\nA,Twelve lamps.\nB,"Thirteen lamps.\nC,Fourteen lamps.\n'),
    );
    expect(articles).toMatchObject([{ title: 'A' }]);
    expect(faults).toMatchObject([{ reason: 'bad-table' }]);
  });

  it('of any size gives each row once', async () => {
    const rows = Array.from({ length: 700 }, (_, i) => [
      `T${i}`,
      `${'word, "quoted"\n'.repeat(i % 90)}end ${i}`,
      '',
      '',
      '',
    ]);
    const { articles, faults } = await readArticles(makeFile('a.csv', csv(rows)));
    expect(faults).toEqual([]);
    expect(articles.map(({ title: one }) => one)).toEqual(rows.map(([one]) => one));
  });

  it('with a quote that never closes ends', async () => {
    const start = performance.now();
    await readArticles(makeFile('a.csv', `title,text\n"${'word,word\n'.repeat(900_000)}`));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('shows its first rows and a guess', async () => {
    expect(await previewTable(stream(csv([ROW, ROW, ROW])), 3)).toEqual({
      rows: [HEADING, ROW, ROW],
      mapping: { hasHeading: true, columns: { title: 0, text: 1, outlet: 2, url: 3, published: 4 } },
    });
    expect((await previewTable(stream('T1,A longer text.\nT2,Another text.'), 3)).mapping).toEqual({
      hasHeading: false,
      columns: { text: 1 },
    });
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ';', '\t') }),
        async (any) => void (await readArticles(makeFile('a.csv', any))),
      ),
    );
  });
});
