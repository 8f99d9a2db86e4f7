import { expect, test } from 'vitest';
import { listQuoteKeys } from '../../../../src/core/match/quotes/quote-keys.ts';
import { makeQuote } from './quotes.ts';

const keysOf = (words: string) => listQuoteKeys({ claims: [makeQuote(words).record] });

test('quotes that share eight words in a row share a key', () => {
  const [one, other] = [
    keysOf('Nobody in this valley had seen the water rise so fast'),
    keysOf('“in this valley had seen the water rise at night'),
  ];
  expect([...one].some((key) => other.has(key))).toBe(true);
});

test('must not: shorter quotes have keys', () => {
  expect(keysOf('seven words are never quite enough here').size).toBe(0);
});
