import { describe, expect, it } from 'vitest';
import { findArticleRoot, weighProse } from '../../src/page/article-root.ts';
import { workAtOnce } from '../../src/page/work.ts';
import { blocksOf } from './blocks.ts';
import { PARAGRAPHS, paragraphs } from './sentences.ts';

const findRoot = (body: string) => {
  const { document, blocks } = blocksOf(body);
  return workAtOnce(findArticleRoot(document.body, blocks, blocks.find((block) => block.headingLevel === 1) ?? null));
};

describe('the root of an article', () => {
  const teasers = '<div id="rail"><p>Storm comes closer</p><p>Bakers strike for more money</p></div>';

  it.each([
    ['the element with the prose', `<div><div id="root">${paragraphs()}</div>${teasers}</div>`],
    [
      'what holds prose in two parts',
      `<div id="root"><section>${paragraphs()}</section><section>${paragraphs()}</section></div>${teasers}`,
    ],
    [
      'the marked body',
      `<div><div id="root" itemprop="articleBody">${paragraphs()}</div><div>${paragraphs()}</div></div>`,
    ],
    [
      'the article around the headline',
      `<article id="root"><h1>Flood</h1>${paragraphs()}</article><article>${paragraphs()}${paragraphs()}</article>`,
    ],
    ['main, before other prose', `<main id="root">${paragraphs()}</main><div>${paragraphs()}</div>`],
  ])('is %s', (_, body) => {
    expect(findRoot(body)?.id).toBe('root');
  });

  it('is nowhere without prose', () => {
    expect(findRoot(`<h1>Flood</h1>${teasers}<ul><li><a href="/x">${PARAGRAPHS[0]}</a></li></ul>`)).toBeNull();
  });
});

it.each([
  [`<p>${PARAGRAPHS[0]}</p>`, true],
  [`<div>${PARAGRAPHS[0]}</div>`, true],
  [`<h2>${PARAGRAPHS[0]}</h2>`, false],
  [`<figcaption>${PARAGRAPHS[0]}</figcaption>`, false],
  [`<p><a href="/x">${PARAGRAPHS[0]}</a></p>`, false],
  [`<div class="related">${PARAGRAPHS[0]}</div>`, false],
  ['<p>Short.</p>', false],
])('%s is prose: %s', (html, expected) => {
  expect(blocksOf(html).blocks.map(weighProse).some(Boolean)).toBe(expected);
});
