import { expect, it } from 'vitest';
import {
  checkBadge,
  checkCrossReference,
  checkDeclaration,
  checkLinkHiding,
  checkSelection,
} from '../../src/protocol/worker-requests.ts';

const article = {
  id: 'a',
  outlet: 'Example Post',
  url: 'https://news.example/a',
  published: '',
  title: 'T',
  text: 'x',
};

it('passes an article, without what nobody asked for', () => {
  const rest = { datelines: ['3 May 2031'], mustBeDated: false, hasMarks: false };
  expect(checkCrossReference({ article: { ...article, tabId: 4 }, ...rest, more: 1 })).toEqual({
    value: { article, ...rest },
  });
  const english = { ...article, language: 'en' };
  expect(checkCrossReference({ article: english, ...rest })?.value.article.language).toBe('en');
});

it.each([
  ['nothing', null],
  ['no article', {}],
  ['an article without a text', { article: { ...article, text: undefined } }],
  ['a text of another kind', { article: { ...article, text: ['x'] } }],
  ['a text beyond all measure', { article: { ...article, text: 'x'.repeat(2_000_001) } }],
  ['a title beyond all measure', { article: { ...article, title: 'x'.repeat(8_193) } }],
  ['a language that is no text', { article: { ...article, language: 3 } }],
])('refuses %s', (_, payload) =>
  expect(checkCrossReference(payload && { ...payload, datelines: [], mustBeDated: false, hasMarks: false })).toBeNull(),
);

it('is told whether the page has marks, and what it shows', () => {
  expect(checkCrossReference({ article, datelines: [], mustBeDated: false })).toBeNull();
  expect(checkCrossReference({ article, mustBeDated: false, hasMarks: true })).toBeNull();
  expect(
    checkCrossReference({ article, datelines: Array(101).fill(''), mustBeDated: false, hasMarks: true }),
  ).toBeNull();
});

it.each([
  [{ count: 0, off: null }, true],
  [{ count: null, off: null }, true],
  [{ count: 12, off: null }, true],
  [{ count: -1, off: null }, false],
  [{ count: 1.5, off: null }, false],
  [{ count: Number.NaN, off: null }, false],
  [{ count: '3', off: null }, false],
  [{ count: null, off: 'hour' }, true],
  [{ count: null, off: 'now and then' }, false],
  [{ count: 1 }, false],
  [{}, false],
])('checks the badge %j', (payload, passes) => expect(checkBadge(payload) !== null).toBe(passes));

const link = { page: 'https://news.example/a', claim: '340', article: 'a', words: '300', outlet: 'Post' };

it.each([
  [{ link, isHidden: true }, true],
  [{ link, isHidden: 1 }, false],
  [{ link: { ...link, words: 3 }, isHidden: true }, false],
  [{ link: { ...link, claim: 'x'.repeat(9_000) }, isHidden: true }, false],
  [null, false],
])('checks the hiding of a link, case %#', (payload, passes) => expect(checkLinkHiding(payload) !== null).toBe(passes));

it.each([
  [{ text: 'a flood', url: '', around: null }, true],
  [{ text: 'x'.repeat(2_000_000), url: '', around: null }, true],
  [{ text: 'x'.repeat(2_000_001), url: '', around: null }, false],
  [{ text: 'a flood', url: '' }, false],
  [{ text: 'a flood', url: '', around: { text: 'more' } }, false],
])('checks a selection, case %#', (payload, passes) => expect(checkSelection(payload) !== null).toBe(passes));

const declaration = {
  ...{ address: 'https://news.example/a', canonical: '', title: 'T', heading: 'T', language: 'en', time: '' },
  ...{ metas: [['og:type', 'article']], jsonLD: ['{}'], types: [], hasMarkedBody: false, asksForPassword: false },
  marked: { author: '', publisher: '', published: '' },
};

it.each([
  [{ declaration }, true],
  [{ declaration: { ...declaration, title: undefined } }, false],
  [{ declaration: { ...declaration, title: 'x'.repeat(9_000) } }, false],
  [{ declaration: { ...declaration, metas: [['og:type']] } }, false],
  [{ declaration: { ...declaration, jsonLD: ['x'.repeat(256_001)] } }, false],
  [{ declaration: { ...declaration, types: Array(2_001).fill('x') } }, false],
  [null, false],
])('checks what a page says of itself, case %#', (payload, passes) =>
  expect(checkDeclaration(payload) !== null).toBe(passes),
);
