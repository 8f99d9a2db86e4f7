import { describe, expect, it } from 'vitest';
import { isArticleText, isFrontPage, isReport } from '../../src/page/is-article.ts';
import type { Metadata } from '../../src/page/metadata/read-metadata.ts';
import { blocksOf } from './blocks.ts';
import { paragraphs } from './sentences.ts';

const NOTHING: Metadata = {
  kind: 'unsaid',
  outlet: '',
  title: 'T',
  author: '',
  published: '',
  language: '',
  url: '',
};
const TYPED = { ...NOTHING, kind: 'article' as const };

describe('whether a page is an article', () => {
  it.each([
    ['https://courier.example/', true],
    ['https://courier.example/en', true],
    ['https://courier.example/?lang=en', true],
    ['https://courier.example/?p=12345', false],
    ['https://courier.example/flood', false],
    ['file:///', false],
    ['nonsense', false],
  ])('%s is a front page: %s', (url, expected) => {
    expect(isFrontPage(url)).toBe(expected);
  });

  it.each([
    ['<p>The mayor said so.</p><p>Others told it.</p>', true],
    ['<p>The mayor said so. Others agreed.</p>', false],
  ])('%s reports what somebody said: %s', (body, expected) => {
    expect(isReport(blocksOf(body).blocks)).toBe(expected);
  });

  it.each([
    ['four paragraphs of a page that says so', paragraphs(), TYPED, true],
    ['four paragraphs of a page that does not', paragraphs(), NOTHING, false],
    ['eight paragraphs of a page that does not', paragraphs() + paragraphs(), NOTHING, true],
    ['one line', '<p>Watch how the flood came to the market square of Velden on Monday.</p>', TYPED, false],
    ['a list with a heading for each teaser', `${'<h3>A story</h3>'.repeat(9)}${paragraphs()}`, TYPED, false],
  ])('%s', (_, body, metadata, expected) => {
    const { blocks } = blocksOf(body);
    expect(isArticleText(blocks, blocks, metadata)).toBe(expected);
  });
});
