import { expect, it } from 'vitest';
import { isOtherKind, isTypedOtherwise } from '../../../src/page/metadata/other-kind.ts';

const HOST = 'https://courier.example';

it.each([
  ['/wiki/Velden', '', true],
  ['/terms-of-use', '', true],
  ['/help/privacy-policy/', '', true],
  ['/author/ada-brook/page/2', '', true],
  ['/login', '', true],
  ['/news/flood', 'MediaWiki 1.43', true],
  ['/news/flood', 'WordPress 6.1', false],
  ['/news/privacy-law-passes', '', false],
  ['/author/ada-brook/flood-in-velden', '', false],
  ['/2031/02/03/about-the-flood', '', false],
  ['/search-goes-on-in-velden', '', false],
])('%s, made by "%s", is something else: %s', (path, generator, expected) => {
  expect(isOtherKind(new Map([['generator', generator]]), HOST + path)).toBe(expected);
});

it.each([
  ['product', [], true],
  ['video.other', [], true],
  ['website', [], false],
  ['', [{ '@type': 'QAPage' }], true],
  ['', [{ '@type': ['Thing', 'https://schema.org/Recipe'] }], true],
  ['', [{ '@type': 'WebPage' }, { '@type': 'VideoObject' }], false],
])('"%s" with %j calls itself something else: %s', (type, nodes, expected) => {
  expect(isTypedOtherwise(new Map([['og:type', type]]), nodes)).toBe(expected);
});
