import { expect, test } from 'vitest';
import { makeQuote } from './quotes.ts';

test('a quote is made of its words and the names of its speaker', () => {
  const { words, distinct, speaker } = makeQuote('No, no and no.', 'Mayor Ada Quillon');
  expect(words).toEqual(['no', 'no', 'and', 'no']);
  expect(distinct.size).toBe(2);
  expect(speaker).toEqual(['ada', 'quillon']);
});
