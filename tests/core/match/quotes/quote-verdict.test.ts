import { expect, test } from 'vitest';
import { alignWords } from '../../../../src/core/match/quotes/alignment.ts';
import { differsInNegation, judge } from '../../../../src/core/match/quotes/quote-verdict.ts';

const split = (words: string) => words.split(' ');

test.each([
  ['the dam is lost', 'the dam is lost', 'verbatim'],
  ['dam is', 'the dam is lost', 'excerpt'],
  ['the dam is lost', 'dam is lost and gone', 'excerpt'],
  ['the dam was lost', 'the dam is lost', 'altered'],
])('"%s" and "%s": %s', (a, b, verdict) => {
  expect(judge(split(a), split(b), alignWords(split(a), split(b)))).toBe(verdict);
});

test.each([
  ['we will not pay for it', 'we will pay for it', true],
  ['we will not pay for it', 'we will never pay for it', false],
  ['we will pay for it', 'they said no but we will pay for it', false],
])('negation: "%s" and "%s": %s', (a, b, differs) => {
  expect(differsInNegation(split(a), split(b), alignWords(split(a), split(b)))).toBe(differs);
});
