import { expect, it } from 'vitest';
import { collectDeclaration } from '../../../src/page/metadata/declaration.ts';
import { findText, getTypes, isArticleNode, readJSONLD, resolve } from '../../../src/page/metadata/json-ld.ts';
import { parsePage } from '../parse.ts';

it.each([
  ['{"a": [{"b": 1}, {"c": {"d": 2}}]}', 4],
  ['[[], null, 3, "x"]', 0],
  ['{broken', 0],
  [`"${'x'.repeat(300_000)}"`, 0],
])('the script %# holds %i nodes', (source, count) => {
  const script = `<script type="application/ld+json">${source}</script>`;
  expect(readJSONLD(collectDeclaration(parsePage('', script), '').jsonLD)).toHaveLength(count);
});

it.each([
  ['NewsArticle', true],
  [['Thing', 'https://schema.org/LiveBlogPosting'], true],
  ['OpinionNewsArticle', true],
  ['ReportageNewsArticle', true],
  ['Report', true],
  ['schema:NewsArticle', true],
  ['TechArticle', false],
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

const NODE = '{"@type": "NewsArticle", "headline": "Flood", "datePublished": "2031-02-03"}';

it.each([
  ['as it should be', NODE],
  ['in marks of a comment', `<!-- ${NODE} -->`],
  ['in marks of character data', `\n<![CDATA[\n${NODE}\n]]>\n`],
  ['in marks of both', `//<![CDATA[\n${NODE}\n//]]>`],
  ['with a semicolon behind it', `${NODE};`],
  ['with a comma too many', NODE.replace('}', ', }')],
  ['with comments', `{ // what we are\n/* an article */\n${NODE.slice(1)}`.replace('{ //', '{\n //')],
  ['with marks inside a text', NODE.replace('"Flood"', '"Flood", "description": "They said "no" twice"')],
  ['with a bracket too many', NODE.replace('}', '}}, "author": "A"}')],
])('a script %s is read', (_, source) => {
  const [node] = readJSONLD([source]);
  expect(node).toMatchObject({ '@type': 'NewsArticle', headline: 'Flood', datePublished: '2031-02-03' });
});

it('does not choose between two dates of a script that cannot be parsed', () => {
  const source = `${NODE}, ${NODE.replace('2031', '2030')}`;
  const [node] = readJSONLD(
    collectDeclaration(parsePage('', `<script type="application/ld+json; charset=utf-8">${source}</script>`), '')
      .jsonLD,
  );
  expect([node?.['@type'], node?.datePublished]).toEqual(['NewsArticle', undefined]);
});

it('looks up what is only named', () => {
  const known = { '@id': '#a', name: 'Ada Brook' };
  expect(resolve([{ '@id': '#a' }, { '@id': '#b' }, 'Jon Reed', null], [known])).toEqual([
    known,
    { '@id': '#b' },
    'Jon Reed',
    null,
  ]);
});
