import { expect, it } from 'vitest';
import { looksLikeArticle } from '../../src/page/looks-like-article.ts';
import { parsePage } from './parse.ts';

const ADDRESS = 'https://courier.example/flood';
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

it.each([
  ['a type', '<meta property="og:type" content="Article">', '', ADDRESS, true],
  ['a section', '<meta property="article:section" content="World">', '', ADDRESS, true],
  ['a type in JSON-LD', script('{"@type": ["Thing", "NewsArticle"]}'), '', ADDRESS, true],
  ['a date in JSON-LD', script('{"datePublished": "2031-02-03"}'), '', ADDRESS, true],
  ['microdata', '', '<div itemscope itemtype="https://schema.org/NewsArticle"></div>', ADDRESS, true],
  ['a time', '', '<time datetime="2031-02-03">Monday</time>', ADDRESS, true],
  ['a dated address', '', '', 'https://courier.example/2031/02/03/flood', true],
  ['nothing of all this', '<meta property="og:type" content="website">', '<p>Hello</p>', ADDRESS, false],
  ['another type in JSON-LD', script('{"@type": "Product"}'), '', ADDRESS, false],
  [
    'a field for a password',
    '<meta property="og:type" content="article">',
    '<form><input type="password"></form>',
    ADDRESS,
    false,
  ],
  ['the address of a front page', '<meta property="og:type" content="article">', '', 'https://courier.example/', false],
])('a page with %s may be an article: %5$s', (_, head, body, address, expected) => {
  expect(looksLikeArticle(parsePage(body, head), address)).toBe(expected);
});
