import { expect, test } from 'vitest';
import { linkQuotes } from '../../../../src/core/match/quotes/link-quotes.ts';
import { makeQuote } from './quotes.ts';

test.each([
  ['shorter there', 'we have lost the harbour and the mill', 'lost the harbour', 'reasonQuoteShorterThere'],
  ['longer there', 'lost the harbour', 'we have lost the harbour and the mill', 'reasonQuoteLongerThere'],
  [
    'overlapping',
    'nobody warned the valley about the dam',
    'the valley about the dam above the mill',
    'reasonQuoteOverlap',
  ],
  ['word for word', 'we have lost the harbour', 'we have lost the harbour', 'reasonQuoteVerbatim'],
  [
    'without its not',
    'we will not rebuild the old harbour wall',
    'we will rebuild the old harbour wall',
    'reasonQuoteNegation',
  ],
])('%s', (_name, a, b, key) => {
  const link = linkQuotes(makeQuote(a, 'Ada Quillon'), makeQuote(b, 'Ada Quillon'), true);
  expect(link?.reasons.map((reason) => reason.key)).toEqual(expect.arrayContaining([key, 'reasonSpeakerSame']));
});
