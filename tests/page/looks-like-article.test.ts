import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { looksLikeArticle } from '../../src/page/looks-like-article.ts';
import { paragraphs } from './sentences.ts';

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
    'a headline with a date below it',
    '',
    `<h1>Flood</h1><p>By Ada Brook</p><p>3 February 2031</p>${paragraphs()}`,
    ADDRESS,
    true,
  ],
  [
    'a date above its headline',
    '',
    `<div>Feb 3, <b>2031</b></div><h2>Flood</h2>${paragraphs()}<p>More</p>`,
    ADDRESS,
    true,
  ],
  [
    'a year in its text alone',
    '',
    `<h1>Flood</h1>${paragraphs()}<p>${'Words of no account. '.repeat(9)}In 2029 it was worse.</p>`,
    ADDRESS,
    false,
  ],
  ['a date and few words', '', '<h1>Flood</h1><p>3 February 2031</p><p>Soon</p>', ADDRESS, false],
  ['a date far below', '', `<h1>Flood</h1>${'<p>One</p>'.repeat(120)}<p>2031</p>`, ADDRESS, false],
  ['the address of a front page', '<meta property="og:type" content="article">', '', 'https://courier.example/', false],
])('a page with %s may be an article: %5$s', (_, head, body, address, expected) => {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`).window;
  expect(looksLikeArticle(document, address)).toBe(expected);
});
