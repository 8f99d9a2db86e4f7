// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeFile, readArticles } from './made-up.ts';

const MATTER =
  '---\ntitle: River floods the old town\nsource: Harbour Post\nlink: https://x.example/flood\ndate: 2024-05-02\n---\n';
const read = async (name: string, ...parts: (string | Uint8Array)[]) =>
  (await readArticles(makeFile(name, ...parts))).articles[0];

describe('a text', () => {
  it('has its front matter for what is known of it', async () => {
    expect(await read('a.txt', MATTER, 'About 340 houses.')).toEqual({
      title: 'River floods the old town',
      outlet: 'Harbour Post',
      url: 'https://x.example/flood',
      published: '2024-05-02',
      text: 'About 340 houses.',
    });
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFCafé flooded, 340 fled', 'utf16le')],
    ['windows-1252', Buffer.from('Café flooded, 340 fled', 'latin1')],
    ['UTF-8 with line ends of Windows', Buffer.from('Café flooded, 340 fled\r\n')],
  ])('is read in %s', async (_name, bytes) => {
    expect(await read('a.txt', new Uint8Array(bytes))).toMatchObject({
      title: 'Café flooded, 340 fled',
      text: 'Café flooded, 340 fled',
    });
  });

  it('without words is told', async () => {
    expect((await readArticles(makeFile('a.txt', ' \n'))).faults).toMatchObject([{ reason: 'no-text' }]);
    expect((await readArticles(makeFile('a.txt', ''))).faults).toMatchObject([{ reason: 'empty-file' }]);
  });
});

describe('Markdown', () => {
  it('is read without its marks', async () => {
    const markdown = `${MATTER}# River floods the old town\n\nAbout **340** [houses](https://x.example/12) were\nflooded.\n\n![7 boats](boats-99.png)\n\n- Two bridges\n- One road\n\n> “We were alone,” she said.\n\n<script>alert(1)</script>`;
    expect((await read('a.md', markdown))?.text).toBe(
      'River floods the old town\nAbout 340 houses were flooded.\nTwo bridges\nOne road\n“We were alone,” she said.',
    );
  });

  it.each([
    ['quotes in quotes', '> '.repeat(20_000)],
    ['open brackets', '['.repeat(60_000)],
    ['open stars', '*a '.repeat(40_000)],
    ['backquotes', '`'.repeat(60_000)],
    ['open links', '[a]('.repeat(30_000)],
    ['open tags', '<a '.repeat(40_000)],
    ['lists in lists', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')],
    ['underlines', '_a__b'.repeat(20_000)],
    ['tables', `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n`],
  ])('that is nothing but %s holds nobody up', async (_name, markdown) => {
    const start = performance.now();
    await readArticles(makeFile('a.md', `${markdown}\nx`));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
