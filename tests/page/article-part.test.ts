import { describe, expect, it } from 'vitest';
import { findArticlePart, listHeadlines } from '../../src/page/article-part.ts';
import { sumProse } from '../../src/page/article-root.ts';
import { blocksOf } from './blocks.ts';
import { paragraphs } from './sentences.ts';

const findPart = (body: string) => {
  const { blocks } = blocksOf(body);
  const headlines = listHeadlines(blocks).map(({ element }) => element);
  return findArticlePart(headlines[0] as Element, headlines, sumProse(blocks))?.id ?? null;
};
const other = `<div><h1>Another headline</h1>${paragraphs()}</div>`;

describe('the part of an article on an endless page', () => {
  it.each([
    ['the <article> around its headline', `<article id="part"><h1>Flood</h1>${paragraphs()}</article>`, 'part'],
    [
      'the largest part without another headline',
      `<main><div id="part"><header><h1>Flood</h1></header><div>${paragraphs()}</div></div>${other}</main>`,
      'part',
    ],
    ['none where there is one headline', `<div><h1>Flood</h1>${paragraphs()}</div>`, null],
    [
      'none where headings only divide the article',
      `<div><h1>Flood</h1>${paragraphs()}<h1>Storm</h1>${paragraphs()}</div>`,
      null,
    ],
    ['none without prose', `<article><h1>Flood</h1><p>More soon.</p></article>${other}`, null],
  ])('is %s', (_, body, expected) => {
    expect(findPart(body)).toBe(expected);
  });
});
