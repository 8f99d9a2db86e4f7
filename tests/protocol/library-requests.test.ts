import { describe, expect, it } from 'vitest';
import {
  checkCorrection,
  checkPageArticle,
  checkPageToRead,
  checkPageToSave,
  checkRemoval,
  checkRestoration,
} from '../../src/protocol/library-requests.ts';

const correction = { outlet: 'A', origin: '', title: 'T', published: '' };
const article = { id: 'a', outlet: 'A', url: 'https://a.example/', published: '', title: 'T', text: 'x' };
const removed = { ...article, arrival: 'saved', savedAt: '2031-02-03T10:00:00.000Z' };

describe('what is as agreed', () => {
  it.each([
    ['a page to read', checkPageToRead, { tabId: 4 }],
    ['a page to save', checkPageToSave, { tabId: 4, correction: null }],
    ['a page to save otherwise', checkPageToSave, { tabId: 4, correction }],
    ['a correction', checkCorrection, { id: 'a', correction }],
    ['a removal', checkRemoval, { id: 'a' }],
    ['a restoration', checkRestoration, { article: removed }],
    ['an article', checkPageArticle, article],
    ['no article', checkPageArticle, null],
  ])('passes: %s', (_, check, payload) => expect(check(payload)).toEqual({ value: payload }));
});

describe('what is not', () => {
  it.each([
    ['no tab', checkPageToRead, {}],
    ['a tab of another kind', checkPageToRead, { tabId: '4' }],
    ['a correction of another kind', checkPageToSave, { tabId: 4, correction: { outlet: 'A' } }],
    ['a title beyond all measure', checkCorrection, { id: 'a', correction: { ...correction, title: 'x'.repeat(501) } }],
    ['no id', checkRemoval, { id: '' }],
    ['an arrival that is none', checkRestoration, { article: { ...removed, arrival: 'stolen' } }],
    ['a time that is none', checkRestoration, { article: { ...removed, savedAt: 'yesterday' } }],
    ['an article without a text', checkPageArticle, { ...article, text: undefined }],
  ])('is refused: %s', (_, check, payload) => expect(check(payload)).toBeNull());
});

it('leaves behind what nobody asked for', () => {
  expect(checkPageArticle({ ...article, more: 1 })).toEqual({ value: article });
});
