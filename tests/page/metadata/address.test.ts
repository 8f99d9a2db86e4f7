import { expect, it } from 'vitest';
import { parseURL, readAddress } from '../../../src/page/metadata/address.ts';
import { collectDeclaration } from '../../../src/page/metadata/declaration.ts';
import { readMetas } from '../../../src/page/metadata/metas.ts';
import { parsePage } from '../parse.ts';

const NEWS = 'https://courier.example/news/';
const HERE = 'https://courier.example/flood?from=front#part';

it.each([
  ['<link rel="canonical" href="/flood">', HERE, 'https://courier.example/flood'],
  ['<meta property="og:url" content="https://www.courier.example/flood#x">', HERE, 'https://www.courier.example/flood'],
  ['<link rel="canonical" href="https://courier.example/">', HERE, HERE],
  ['<link rel="canonical" href="javascript:alert(1)">', HERE, 'https://courier.example/flood?from=front'],
  ['', HERE, 'https://courier.example/flood?from=front'],
  ['<link rel="canonical" href="https://other.example/flood">', HERE, 'https://other.example/flood'],
  [
    '<link rel="canonical" href="//courier.example/news/">',
    `${NEWS}flood-in-velden.html`,
    `${NEWS}flood-in-velden.html`,
  ],
  ['<link rel="canonical" href="/news/flood/">', `${NEWS}flood/amp`, `${NEWS}flood/`],
  ['<link rel="canonical" href="https://courier.example/flood">', '', 'https://courier.example/flood'],
  ['<link rel="canonical" href="/flood">', '', ''],
  ['', '', ''],
])('of %s at "%s" the address is "%s"', (head, address, expected) => {
  const { canonical, metas } = collectDeclaration(parsePage('', head), address);
  expect(readAddress(canonical, readMetas(metas), address)).toBe(expected);
});

it.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['data:text/html,x', undefined],
  ['', undefined],
  ['x', undefined],
])('"%s" is the web address %s', (text, expected) => {
  expect(parseURL(text)?.href).toBe(expected);
});
