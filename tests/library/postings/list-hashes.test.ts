import { expect, it } from 'vitest';
import { analyze, type QuoteRecord } from '../../../src/core/index.ts';
import { hashTerm, hashValue, listHashes, sampleQuoteKeys } from '../../../src/library/postings/list-hashes.ts';
import { makeArticle } from '../articles.ts';

it('has the terms, the words of the title and the values', () => {
  const hashes = listHashes(analyze({ ...makeArticle(1), id: '' }));
  expect(hashes).toEqual(expect.arrayContaining([hashTerm('elvra'), hashTerm('report'), hashValue(301)]));
  expect(new Set(hashes).size).toBe(hashes.length);
});

const words = Array.from({ length: 60 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i}x`);
const quote = (from: number, to: number) =>
  [{ kind: 'quote', words: words.slice(from, to).join(' ') }] as unknown as QuoteRecord[];

it.each([
  ['a short quote', quote(0, 10), quote(0, 10)],
  ['the whole', quote(0, 60), quote(0, 60)],
  ['a stretch of 23 words at the begin', quote(0, 60), quote(0, 23)],
  ['a stretch of 23 words in the middle', quote(0, 60), quote(19, 42)],
])('finds a quote by %s', (_, long, part) => {
  const keys = new Set(sampleQuoteKeys(long));
  expect(sampleQuoteKeys(part).some((key) => keys.has(key))).toBe(true);
  expect(keys.size).toBeLessThan(12);
});

it('finds no quote by other words, and none by too few', () => {
  const keys = new Set(sampleQuoteKeys(quote(0, 30)));
  expect(sampleQuoteKeys(quote(30, 60)).some((key) => keys.has(key))).toBe(false);
  expect(sampleQuoteKeys(quote(0, 7))).toEqual([]);
});
