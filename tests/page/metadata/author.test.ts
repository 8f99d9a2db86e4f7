import { expect, it } from 'vitest';
import { readAuthor, tidyAuthor } from '../../../src/page/metadata/author.ts';
import { collectDeclaration } from '../../../src/page/metadata/declaration.ts';
import { readMetas } from '../../../src/page/metadata/metas.ts';
import { parsePage } from '../parse.ts';

it.each([
  ['By Ada Brook', 'Ada Brook'],
  ['written by Ada Brook', 'Ada Brook'],
  ['Ada Brook - Feb 3, 2031 8:02 pm UTC', 'Ada Brook'],
  ['by Ada Brook3 Feb 2031', 'Ada Brook'],
  ['Ada Brook, Feb. 3', 'Ada Brook'],
  ['Ada Brook @adab', 'Ada Brook'],
  ['Ada Brook (updated today)', 'Ada Brook'],
  ['Ada Brook, Health Writer', 'Ada Brook, Health Writer'],
  ['Jean-Luc O’Hara and June Smith', 'Jean-Luc O’Hara and June Smith'],
  ['Bytown News', 'Bytown News'],
  ['https://social.example/courier', ''],
  ['Ada Brook has written of floods for a good many years. '.repeat(4), ''],
  ['', ''],
])('"%s" names "%s"', (text, expected) => {
  expect(tidyAuthor(text)).toBe(expected);
});

it.each([
  ['<meta name="author" content="Ada Brook">', '', 'Ada Brook'],
  [
    '<meta property="article:author" content="https://social.example/a"><meta name="byl" content="By ADA BROOK">',
    '',
    'ADA BROOK',
  ],
  ['', '<p itemprop="author" itemscope>By <a itemprop="name">Ada Brook</a> - today</p>', 'Ada Brook'],
  ['', '<p itemprop="author creator">Ada Brook</p>', 'Ada Brook'],
  ['', '<a rel="author" href="/ada">Ada Brook</a>', 'Ada Brook'],
  ['<link rel="author" href="https://social.example/a">', '', ''],
])('of %s and %s the author is "%s"', (head, body, expected) => {
  const { marked, metas } = collectDeclaration(parsePage(body, head), '');
  expect(readAuthor(marked.author, readMetas(metas), null, [])).toBe(expected);
});
