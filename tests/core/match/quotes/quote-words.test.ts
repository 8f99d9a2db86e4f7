import { describe, expect, test } from 'vitest';
import { readQuoteWords } from '../../../../src/core/match/quotes/quote-words.ts';

const forms = (quote: string) => readQuoteWords(quote).map(({ form }) => form);
const pick = (quote: string, is: 'isInserted' | 'isAfterGap' | 'isOpener') =>
  readQuoteWords(quote).flatMap((word) => (word[is] ? [word.form] : []));

describe('the words of a quote', () => {
  test.each([
    ['marks and dashes go', '“Ships—old ships!”', ['ships', 'old', 'ships']],
    ['curly and straight apostrophes are one', 'it’s', ["it's"]],
    ['brackets within a word', '[T]he tid[al] wave', ['the', 'tidal', 'wave']],
    ['a number and its scale', '2.6million of 1,200', ['2.6', 'million', 'of', '1200']],
    ['two spellings of percent', '5 per cent, 5%', ['5', 'percent', '5', 'percent']],
    ['nothing', '…', []],
  ])('%s', (_name, quote, expected) => expect(forms(quote)).toEqual(expected));
});

describe('what is marked as a reporter’s', () => {
  test.each([
    ['words in brackets', 'told [the old skipper] twice', ['the', 'old', 'skipper']],
    ['words in parentheses', 'They (were) asleep', ['were']],
    ['no letters of a word', '[T]hey wait[ed]', []],
    ['no words behind a bracket that nothing closes', 'told [the skipper twice', []],
  ])('%s', (_name, quote, expected) => expect(pick(quote, 'isInserted')).toEqual(expected));

  test('dots for what is left out', () =>
    expect(pick('The sea … took . . . them... all.', 'isAfterGap')).toEqual(['took', 'them', 'all']));
  test('sentences', () => expect(pick('They came. We left! Why', 'isOpener')).toEqual(['they', 'we', 'why']));
});

test('spans give the words back', () => {
  const quote = '[T]he sea took 2.6million per cent of [sic] it';
  for (const { start, end } of readQuoteWords(quote)) expect(quote.slice(start, end)).toMatch(/^\S.*\S$|^\S$/);
});

test('a quote without end costs no more than its first words', () => {
  expect(readQuoteWords('[a '.repeat(200_000)).length).toBeLessThanOrEqual(400);
});
