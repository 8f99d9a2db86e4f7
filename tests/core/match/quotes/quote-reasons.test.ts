import { expect, test } from 'vitest';
import { linkQuotes } from '../../../../src/core/match/quotes/link-quotes.ts';
import { makeQuote, quote } from './quotes.ts';

const HERE = 'Marsh: The crew saved thirty passengers before the old ferry capsized';

test.each([
  ['the same words', HERE, 'reasonQuoteVerbatim', []],
  ['spelling', HERE.replace('thirty', '30'), 'reasonQuoteSpelling', []],
  ['brackets', HERE.replace('The crew', '[The sailors]'), 'reasonQuoteBrackets', []],
  ['dots', HERE.replace('thirty passengers', '...'), 'reasonQuoteDots', []],
  ['a number', HERE.replace('thirty', 'forty'), 'reasonQuoteNumber', ['thirty', 'forty']],
  [
    'other words',
    HERE.replace('capsized', 'sank, all of a sudden'),
    'reasonQuoteReplaced',
    ['capsized', 'sank, all of a sudden'],
  ],
  ['words left out', HERE.replace('old ', ''), 'reasonQuoteOnlyHere', ['old']],
  ['words put in', HERE.replace('old', 'old, rusty'), 'reasonQuoteOnlyThere', ['rusty']],
  ['a denial', HERE.replace('saved', 'never saved'), 'reasonQuoteNegation', []],
  ['a shorter cut', 'Marsh: before the old ferry capsized', 'reasonQuoteShorterThere', ['5', '10', '5']],
  ['a longer cut', `${HERE} off the lighthouse`, 'reasonQuoteLongerThere', ['10', '10', '13']],
])('names %s', (_name, there, key, values) => {
  expect(linkQuotes(quote(HERE), quote(there), true)?.reasons).toContainEqual({ key: there && key, values });
});

test('a word that stands twice is no change, nor is what stands before the shared words', () => {
  const long = 'Marsh: Without a boat I was not going to leave. Going out in fog was a 40 min affair on that old pier';
  const link = linkQuotes(quote(long), quote('Marsh: Going out in fog was a 40 min[ute] affair on the pier'), true);
  expect(link?.reasons.map(({ key }) => key)).toEqual([
    'reasonQuoteAltered',
    'reasonQuoteReplaced',
    'reasonQuoteBrackets',
    'reasonSpeakerSame',
  ]);
});

test('a number written in another way is no other number', () => {
  const reasons = linkQuotes(quote(HERE), quote(HERE.replace('thirty', '30')), true)?.reasons ?? [];
  expect(reasons.map(({ key }) => key)).not.toContain('reasonQuoteNumber');
});

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
