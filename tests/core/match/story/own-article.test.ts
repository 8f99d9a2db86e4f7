import { expect, test } from 'vitest';
import { isCopy, isOwnArticle, normaliseURL } from '../../../../src/core/match/story/own-article.ts';

const PAGE = {
  id: 'p',
  url: 'https://www.gazette.example/flood?utm_source=x#top',
  outlet: 'Harbour Gazette',
  sketch: [1, 2, 3, 4],
};
const OTHER = { id: 'o', url: 'https://courier.example/flood', outlet: 'Inland Courier', sketch: [5, 6, 7, 8] };

test.each([
  ['the page itself', { ...OTHER, id: 'p' }, true],
  ['its address, written otherwise', { ...OTHER, url: 'http://gazette.example/flood/' }, true],
  ['its outlet', { ...OTHER, outlet: 'The Harbour Gazette' }, true],
  ['a copy by nobody known', { ...OTHER, outlet: '', sketch: PAGE.sketch }, true],
  ['must not: a copy under another name', { ...OTHER, sketch: PAGE.sketch }, false],
  ['must not: another text by nobody known', { ...OTHER, outlet: '' }, false],
  ['must not: another report', OTHER, false],
])('%s', (_name, article, isOwn) => {
  expect(isOwnArticle(PAGE, article)).toBe(isOwn);
});

test('addresses are compared in one form', () => {
  expect(normaliseURL('https://m.a.example/x/amp/?b=2&a=1&fbclid=9')).toBe('a.example/x?a=1&b=2');
  expect(normaliseURL('mailto:x@y.example')).toBe('');
  expect(isCopy(PAGE, OTHER)).toBe(false);
});
