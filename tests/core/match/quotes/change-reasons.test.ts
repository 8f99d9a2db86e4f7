import { expect, test } from 'vitest';
import { alignWords } from '../../../../src/core/match/quotes/alignment.ts';
import { nameChanges } from '../../../../src/core/match/quotes/change-reasons.ts';
import { listDifferences } from '../../../../src/core/match/quotes/differences.ts';
import { quote } from './quotes.ts';

function name(a: string, b: string): string[] {
  const [ofA, ofB] = [quote(a), quote(b)];
  const differences = listDifferences(ofA.words, ofB.words, alignWords(ofA.forms, ofB.forms));
  return nameChanges(ofA, ofB, differences).map(({ key, values }) => `${key}: ${values.join(' | ')}`);
}

test.each<[string, string, string, string[]]>([
  [
    'a word replaced, as reported',
    'The Crew SAVED us all',
    'The crew rescued us all',
    ['reasonQuoteReplaced: SAVED | rescued'],
  ],
  ['a number', 'we lost 12 boats here', 'we lost fourteen boats here', ['reasonQuoteNumber: 12 | fourteen']],
  ['a word that only this page has', 'we will not pay them', 'we will pay them', ['reasonQuoteOnlyHere: not']],
  ['a word that only the other has', 'we will pay them', 'we will never pay them', ['reasonQuoteOnlyThere: never']],
  [
    'the first three of many',
    'the old ferry left the dark quay before the cold dawn with forty men',
    'the new ferry left the lit quay before the warm dawn with fifty men',
    ['reasonQuoteReplaced: old | new', 'reasonQuoteReplaced: dark | lit', 'reasonQuoteReplaced: cold | warm'],
  ],
  ['nothing of a cut', 'the ferry sank', 'the ferry sank at dawn', []],
  ['nothing of what stands in brackets', '[the skipper] left us here', 'he left us here', []],
  ['nothing of a long stretch', 'we said a b c d e f g h i to them', 'we said k l m n o p q r s to them', []],
])('%s', (_name, a, b, expected) => {
  expect(name(a, b)).toEqual(expected);
});
