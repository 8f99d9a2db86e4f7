import { expect, it } from 'vitest';
import { findArticleMetadata } from '../../../src/page/metadata/article-metadata.ts';
import { collectDeclaration } from '../../../src/page/metadata/declaration.ts';
import { parsePage } from '../parse.ts';

const TYPE = '<meta property="og:type" content="article">';
const TITLE = '<title>Flood in Velden</title>';
const ADDRESS = 'https://courier.example/flood';

it.each([
  ['a type', TYPE + TITLE, ADDRESS, true],
  ['a date', `<meta name="date" content="2031-02-03">${TITLE}`, ADDRESS, true],
  ['a type and no title', TYPE, ADDRESS, false],
  ['a title alone', TITLE, ADDRESS, true],
  ['another type', `<meta property="og:type" content="product">${TITLE}`, ADDRESS, false],
  ['a type on a front page', TYPE + TITLE, 'https://courier.example/', false],
])('a page may be an article, with %s', (_, head, address, expected) => {
  const metadata = findArticleMetadata(collectDeclaration(parsePage('', head), address));
  expect(metadata?.title ?? null).toBe(expected ? 'Flood in Velden' : null);
});

it.each([
  ['says that it is an article', TYPE, true],
  ['has a date', '<meta name="date" content="2031-02-03">', false],
])('a page that asks for a password may be an article where it %s: %s', (_, head, expected) => {
  const page = parsePage('<input type="password">', head + TITLE);
  expect(findArticleMetadata(collectDeclaration(page, ADDRESS)) !== null).toBe(expected);
});
