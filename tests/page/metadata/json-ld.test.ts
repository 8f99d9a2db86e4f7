import { expect, it } from 'vitest';
import { findText, getTypes, isArticleNode, readJSONLD } from '../../../src/page/metadata/json-ld.ts';
import { parsePage } from '../parse.ts';

it.each([
  ['{"a": [{"b": 1}, {"c": {"d": 2}}]}', 4],
  ['[[], null, 3, "x"]', 0],
  ['{broken', 0],
  [`"${'x'.repeat(300_000)}"`, 0],
])('the script %# holds %i nodes', (source, count) => {
  const script = `<script type="application/ld+json">${source}</script>`;
  expect(readJSONLD(parsePage('', script))).toHaveLength(count);
});

it.each([
  ['NewsArticle', true],
  [['Thing', 'https://schema.org/LiveBlogPosting'], true],
  ['OpinionNewsArticle', true],
  ['Recipe', false],
  ['ArticleList', false],
  [undefined, false],
  [{ '@id': 'NewsArticle' }, false],
])('%j is the type of an article: %s', (type, expected) => {
  expect(isArticleNode({ '@type': type })).toBe(expected);
});

it('keeps only names among types', () => {
  expect(getTypes({ '@type': ['A', 1, null] })).toEqual(['A']);
});

it.each([
  [' A ', 'A'],
  [['A', 'B'], 'A'],
  [{ name: 'A' }, 'A'],
  [{ '@value': 'A' }, 'A'],
  [[{ name: ['A'] }], 'A'],
  [{}, ''],
  [null, ''],
  [12, ''],
])('the text of %j is "%s"', (value, expected) => {
  expect(findText(value)).toBe(expected);
});
