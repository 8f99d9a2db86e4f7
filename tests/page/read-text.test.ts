import { expect, it } from 'vitest';
import { findArticleMetadata } from '../../src/page/metadata/article-metadata.ts';
import { collectDeclaration } from '../../src/page/metadata/declaration.ts';
import { readPage } from '../../src/page/read-page.ts';
import { readText } from '../../src/page/read-text.ts';
import { workAtOnce } from '../../src/page/work.ts';
import { parsePage } from './parse.ts';
import { paragraphs } from './sentences.ts';

const ADDRESS = 'https://courier.example/flood';
const HEAD = '<meta property="og:type" content="article"><title>Flood in Velden</title>';

function start(document: Document) {
  const metadata = findArticleMetadata(collectDeclaration(document, ADDRESS));
  if (!metadata) throw new Error('No article');
  return readText(document, metadata);
}

it('reads in steps what is read at once', () => {
  const document = parsePage(`<h1>Flood in Velden</h1><p>2 May 2031</p>${paragraphs()}`, HEAD);
  const page = workAtOnce(start(document));
  const read = readPage(document, ADDRESS);
  if (!read) throw new Error('No article');
  const { author: _, ...atOnce } = read;
  expect(page).toEqual({ ...atOnce, article: { ...atOnce.article, published: '' } });
  expect(page?.article).toMatchObject({ title: 'Flood in Velden', language: 'en' });
  expect(page?.datelines.slice(0, 2)).toEqual(['Flood in Velden', '2 May 2031']);
  expect(atOnce.article.published).toBe('2031-05-02');
});

it('comes to its end with what it has where it is out of time', () => {
  const work = start(parsePage(`<h1>Flood in Velden</h1>${paragraphs().repeat(200)}`, HEAD));
  let step = work.next(false);
  for (let i = 0; i < 5; i++) step = work.next(false);
  while (!step.done) step = work.next(true);
  expect(step.value?.isCut).toBe(true);
  expect(step.value?.article.text.length).toBeGreaterThan(0);
});

it('is no article without prose', () => {
  expect(workAtOnce(start(parsePage('<h1>Flood in Velden</h1><p>Watch.</p>', HEAD)))).toBeNull();
});
