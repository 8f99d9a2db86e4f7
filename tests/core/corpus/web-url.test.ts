import { expect, it } from 'vitest';
import { isWebURL } from '../../../src/core/corpus/web-url.ts';

it.each([
  ['https://news.example/2024/flood?page=2#top', true],
  ['http://news.example', true],
  ['HTTPS://NEWS.EXAMPLE/', true],
  ['https://xn--pple-43d.com/', true],
  ['', false],
  ['news.example/flood', false],
  ['javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['https://news.example/a\nb', false],
  [' https://news.example/', false],
  ['data:text/html,x', false],
  ['blob:https://news.example/1', false],
  ['view-source:https://news.example/', false],
  ['ftp://news.example/', false],
  ['https://news.example@evil.example/', false],
  ['https://user:pass@news.example/', false],
  ['https://', false],
  [`https://news.example/${'a'.repeat(2048)}`, false],
])('%j: %j', (url, expected) => {
  expect(isWebURL(url)).toBe(expected);
});
