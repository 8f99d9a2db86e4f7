// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parseInert } from '../../../src/library/import/read-page-file.ts';
import { makeArticle, makeFile, makeHTML, readArticles } from './made-up.ts';

const article = makeArticle(3);
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

it('reads a saved page as a live one', async () => {
  const { articles } = await readArticles(makeFile('flood.html', makeHTML(article)));
  expect(articles).toEqual([{ ...article, id: undefined, language: 'en', text: `${article.title}\n${article.text}` }]);
});

it('takes the address that the program noted where the page names none', async () => {
  const html = makeHTML(article).replace(/<link[^>]*>/, '');
  const saved = html.replace(
    '<head>',
    '<!--\n Page saved with SingleFile \n url: https://www.other.example/2024/05/02/flood \n--><head>',
  );
  expect((await readArticles(makeFile('a.html', saved))).articles).toMatchObject([
    { url: 'https://www.other.example/2024/05/02/flood' },
  ]);
  expect((await readArticles(makeFile('a.html', html))).articles).toMatchObject([{ url: '' }]);
});

it('reads the encoding that it declares', async () => {
  const html = makeHTML({ ...article, title: 'Café under water in old town' }).replace('utf-8', 'windows-1252');
  expect((await readArticles(makeFile('a.html', bytes(html)))).articles).toMatchObject([
    { title: 'Café under water in old town' },
  ]);
});

it('tells a page without prose', async () => {
  expect(
    (await readArticles(makeFile('a.html', '<!doctype html><nav><a href="/">Home</a></nav>'))).faults,
  ).toMatchObject([{ reason: 'no-paragraphs' }]);
});

it('parses without pictures and without running anything', () => {
  const document = parseInert(
    `<script>window.polluted = 1</script><img src="data:image/png;base64,${'A'.repeat(9000)}" onerror="window.polluted=1"><p>x`,
  );
  expect(document.defaultView).toBeNull();
  expect(document.querySelector('img')?.getAttribute('src')).toBe('data:,');
  expect(window).not.toHaveProperty('polluted');
});
