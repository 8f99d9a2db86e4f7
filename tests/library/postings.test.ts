import { expect, it } from 'vitest';
import { analyze, type QuoteRecord } from '../../src/core/index.ts';
import { dayOf, hashTerm, hashValue, listPostings, rangeOfHash, sampleQuoteKeys } from '../../src/library/postings.ts';
import { makeArticle } from './articles.ts';

it.each([
  ['', 0],
  ['no date', 0],
  ['1970-01-01', 1],
  ['1950-06-01', 1],
  ['2025-03-02', 20_149],
  ['2025-03-02T23:30:00+02:00', 20_149],
])('reads the day of "%s"', (published, day) => {
  expect(dayOf(published)).toBe(day);
});

it('has the terms, the words of the title and the values, each under its day', () => {
  const postings = listPostings(analyze({ ...makeArticle(1), id: '' }));
  const day = dayOf(makeArticle(1).published);
  const has = (hashed: number, ...days: [number?, number?]) =>
    postings.some((posting) => rangeOfHash(hashed, ...days).includes(posting));
  expect([has(hashTerm('elvra')), has(hashTerm('report')), has(hashValue(301))]).toEqual([true, true, true]);
  expect([
    has(hashTerm('elvra'), day, day),
    has(hashTerm('elvra'), day + 1),
    has(hashTerm('elvra'), 0, day - 1),
  ]).toEqual([true, false, false]);
  expect(postings.every(Number.isSafeInteger)).toBe(true);
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
