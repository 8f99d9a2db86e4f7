import { expect, test } from 'vitest';
import { linkQuotes } from '../../../../src/core/match/quotes/link-quotes.ts';
import { makeQuote } from './quotes.ts';

type Said = [words: string, speaker?: string, context?: string[]];

test.each<[string, Said, Said, string | null]>([
  [
    'one sentence, other marks',
    ['The harbour is lost.', 'Ada Quillon'],
    ['the harbour is lost', 'Quillon'],
    'verbatim',
  ],
  ['trimmed', ['lost the harbour', 'Ada Quillon'], ['We have lost the harbour and the mill', 'Ada Quillon'], 'excerpt'],
  [
    'two cuts that overlap',
    ['nobody warned the valley about the dam', 'Ada Quillon'],
    ['the valley about the dam above the mill', 'Ada Quillon'],
    'excerpt',
  ],
  [
    'a word changed',
    ['the harbour was lost before anyone woke', 'Ada Quillon'],
    ['the harbour is lost before anyone woke', 'Ada Quillon'],
    'altered',
  ],
  [
    'the middle gone',
    ['nobody, not the council, warned the valley of the dam', 'Ada Quillon'],
    ['nobody warned the valley of the dam', 'Ada Quillon'],
    'altered',
  ],
  [
    'few words in one company',
    ['gravely negligent', undefined, ['dam', 'inquiry', 'judge', 'valley']],
    ['gravely negligent', undefined, ['dam', 'inquiry', 'judge']],
    'verbatim',
  ],
  ['must not: few words, nobody knows whose', ['very good'], ['very good'], null],
  ['must not: one word of another', ['harbour', 'Bram Oster'], ['the harbour is lost', 'Ada Quillon'], null],
  [
    'must not: scattered common words',
    ['we will see what the council has to say to us', 'Ada Quillon'],
    ['we have to see them and what they say', 'Ada Quillon'],
    null,
  ],
  [
    'must not: the start of other sentences',
    ['we have to talk about the bridge', 'Ada Quillon'],
    ['we have to talk to the insurers first', 'Ada Quillon'],
    null,
  ],
])('%s', (_name, a, b, verdict) => {
  const [one, other] = [makeQuote(...a), makeQuote(...b)];
  expect(linkQuotes(one, other, true)?.verdict ?? null).toBe(verdict);
  expect(linkQuotes(other, one, true)?.verdict ?? null).toBe(verdict);
});

const LONG = 'we shall not rest until every one of the missing has been found and brought home to the valley';

test.each<[string, Said, Said, boolean]>([
  ['a long run of one speaker', [LONG, 'Ada Quillon'], [LONG, 'Quillon'], true],
  ['a long run of nobody known', [LONG], [LONG], true],
  ['must not: a long run of two people', [LONG, 'Ada Quillon'], [LONG, 'Bram Oster'], false],
  [
    'must not: a stock phrase',
    ['our thoughts are with the families', 'Ada Quillon'],
    ['our thoughts are with the families', 'Ada Quillon'],
    false,
  ],
])('outside the story: %s', (_name, a, b, isLinked) => {
  expect(linkQuotes(makeQuote(...a), makeQuote(...b), false) !== null).toBe(isLinked);
});
