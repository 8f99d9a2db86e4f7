import { expect, it } from 'vitest';
import {
  checkBadge,
  checkCrossReference,
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
  expect(checkCrossReference({ article: { ...article, tabId: 4 }, more: 1 })).toEqual({ value: { article } });
  expect(checkCrossReference({ article: { ...article, language: 'en' } })?.value.article.language).toBe('en');
});

it.each([
  ['nothing', null],
  ['no article', {}],
  ['an article without a text', { article: { ...article, text: undefined } }],
  ['a text of another kind', { article: { ...article, text: ['x'] } }],
  ['a text beyond all measure', { article: { ...article, text: 'x'.repeat(2_000_001) } }],
  ['a title beyond all measure', { article: { ...article, title: 'x'.repeat(8_193) } }],
  ['a language that is no text', { article: { ...article, language: 3 } }],
])('refuses %s', (_, payload) => expect(checkCrossReference(payload)).toBeNull());

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
