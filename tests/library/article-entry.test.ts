import { expect, it } from 'vitest';
import { analyze } from '../../src/core/index.ts';
import { readArticle, readHead, readRecord, readRow, storeArticle } from '../../src/library/article-entry.ts';
import { idOfKey, makePackKey } from '../../src/library/article-key.ts';
import { makeArticle, makeOtherArticle } from './articles.ts';

const coming = { key: 77, arrival: 'saved', saved: Date.parse('2025-03-04T10:00:00Z') } as const;

it.each([
  ['an article', makeArticle(1)],
  ['one without date and address', makeOtherArticle(2, { url: '', published: '' })],
  ['one with an origin and odd signs', makeArticle(3, { origin: 'AFP', title: '“Straße” 江 🌊 "x"' })],
])('gives the record of %s back as it was read', (_, article) => {
  const { origin, ...rest } = article;
  const record = { ...analyze({ ...rest, id: idOfKey(77) }), ...(origin ? { origin } : {}) };
  const { part, head, text } = storeArticle(record, coming, article.text);
  expect(readRecord(part)).toEqual(record);
  expect(readHead(part)).toEqual(head);
  expect(readArticle(readHead(part), text as Uint8Array)).toMatchObject({ ...article, id: 'a25', arrival: 'saved' });
});

it('keeps no text where none is given, and names the pack in a row', () => {
  const key = makePackKey(3, 0);
  const record = analyze({ ...makeArticle(1), id: '' });
  const { text, head } = storeArticle(record, { ...coming, key, arrival: 'pack' });
  expect(text).toBeUndefined();
  expect(readRow(head)).toEqual({
    ...{ id: idOfKey(key), pack: '3', arrival: 'pack', savedAt: '2025-03-04T10:00:00.000Z' },
    ...{ outlet: record.outlet, url: record.url, published: record.published, title: record.title },
    ...{ figures: 1, quotes: 1 },
  });
});
