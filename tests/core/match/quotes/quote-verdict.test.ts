import { expect, test } from 'vitest';
import { alignWords } from '../../../../src/core/match/quotes/alignment.ts';
import { listDifferences } from '../../../../src/core/match/quotes/differences.ts';
import { differsInNegation, judge } from '../../../../src/core/match/quotes/quote-verdict.ts';
import { readQuoteWords } from '../../../../src/core/match/quotes/quote-words.ts';

function compare(a: string, b: string) {
  const [ofA, ofB] = [readQuoteWords(a), readQuoteWords(b)];
  const forms = [ofA, ofB].map((words) => words.map(({ form }) => form));
  const differences = listDifferences(ofA, ofB, alignWords(forms[0], forms[1]));
  return { verdict: judge(differences), isDenied: differsInNegation(ofA, ofB, differences) };
}

test.each([
  ['the dam is lost', 'the dam is lost', 'verbatim'],
  ['[the] dam is lost', 'the dam is lost', 'verbatim'],
  ['dam is', 'the dam is lost', 'excerpt'],
  ['the dam ... lost', 'the dam is lost', 'excerpt'],
  ['the dam is lost', 'dam is lost and gone', 'excerpt'],
  ['the dam was lost', 'the dam is lost', 'altered'],
  ['that dam is lost', 'the dam is lost', 'altered'],
])('"%s" and "%s": %s', (a, b, verdict) => {
  expect(compare(a, b).verdict).toBe(verdict);
});

test.each([
  ['we will not pay for it', 'we will pay for it', true],
  ['we will not pay for it', 'we will never pay for it', false],
  ['we will pay for it', 'they said no but we will pay for it', false],
])('negation: "%s" and "%s": %s', (a, b, differs) => {
  expect(compare(a, b).isDenied).toBe(differs);
});
