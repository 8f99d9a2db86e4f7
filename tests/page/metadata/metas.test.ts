import { expect, it } from 'vitest';
import { collectDeclaration } from '../../../src/page/metadata/declaration.ts';
import { clean, findMeta, readMetas } from '../../../src/page/metadata/metas.ts';
import { parsePage } from '../parse.ts';

it('reads the first of each name', () => {
  const head =
    '<meta property="og:Title" content=" A\n B "><meta property="og:title" content="C"><meta name="date" content=""><meta name="Date" content="D"><meta charset="utf-8">';
  const metas = readMetas(collectDeclaration(parsePage('', head), '').metas);
  expect([...metas]).toEqual([
    ['og:title', 'A B'],
    ['date', 'D'],
  ]);
  expect([findMeta(metas, ['none', 'date', 'og:title']), findMeta(metas, ['none'])]).toEqual(['D', '']);
});

it('cleans white space', () => {
  expect(clean('\n a \t b ')).toBe('a b');
  expect(clean('O&#8217;Hara &amp; Sons &#x2013; &bogus;')).toBe('O’Hara & Sons – &bogus;');
});
