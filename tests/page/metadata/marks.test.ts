import { expect, it } from 'vitest';
import { findMarked, MARKED, readMarked } from '../../../src/page/metadata/marks.ts';
import { parsePage } from '../parse.ts';

it.each([
  ['<b itemprop="name author">A</b>', 'A'],
  ['<b property="author">A</b>', 'A'],
  ['<b property="schema:author">A</b>', 'A'],
  ['<b property="authority">B</b><b itemprop="author">A</b>', 'A'],
  ['<p itemprop="author">By <b itemprop="name">A</b> today</p>', 'A'],
  ['<p property="author">By <meta property="name" content="A">B</p>', 'A'],
  ['<time itemprop="author" datetime="A">B</time>', 'A'],
  ['<b>A</b>', ''],
  ['<form itemprop="author"><input name="getAttribute"></form>', ''],
])('in %s the author is "%s"', (body, expected) => {
  expect(readMarked(findMarked([...parsePage(body).querySelectorAll(MARKED)], 'author'))).toBe(expected);
});
