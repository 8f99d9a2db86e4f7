import { describe, expect, test } from 'vitest';
import { alignWords } from '../../../../src/core/match/quotes/alignment.ts';
import { listDifferences } from '../../../../src/core/match/quotes/differences.ts';
import type { PreparedQuote } from '../../../../src/core/match/quotes/prepare-quote.ts';
import { boundEvidence, type Measures, measureQuotes, meet } from '../../../../src/core/match/quotes/quote-measures.ts';
import { judge } from '../../../../src/core/match/quotes/quote-verdict.ts';
import { quote } from './quotes.ts';

function measure(a: PreparedQuote, b: PreparedQuote, support = 0): Measures {
  const shared = alignWords(a.forms, b.forms);
  const verdict = judge(listDifferences(a.words, b.words, shared));
  return measureQuotes(a, b, { known: meet(a, b), shared, verdict, support });
}
const of = (a: string, b: string, support = 0) => measure(quote(a), quote(b), support);

test.each([
  ['Ada Marsh: yes', 'Marsh: yes', 'one'],
  ['Ada Marsh: yes', 'Bo Tarn: yes', 'other'],
  ['Ada Marsh: yes', 'yes', 'unknown'],
  ['Ada Marsh: yes', 'the mayor: yes', 'unknown'],
  ['the pilots: yes', 'the divers: yes', 'other-role'],
])('speakers of "%s" and "%s": %s', (a, b, expected) => {
  expect(meet(quote(a), quote(b))).toBe(expected);
});

describe('what is shared', () => {
  test('is all of the shorter one where it lies in the longer', () => {
    const { coverage, telling, longestRun } = of('the ferry sank', 'We saw that the ferry sank at dawn');
    expect({ coverage, telling, longestRun }).toEqual({ coverage: 1, telling: 1, longestRun: 3 });
  });

  test('is a share of it where words are changed', () => {
    const { coverage, longestRun } = of('the old ferry sank at dawn', 'the new ferry sank at dusk');
    expect(coverage).toBeCloseTo(4 / 6);
    expect(longestRun).toBe(3);
  });

  test('counts no word that a reporter put in', () => {
    expect(of('the ferry [Tern] sank', 'the ferry sank').coverage).toBe(1);
  });
});

describe('what it says', () => {
  test('is more with telling words than with small ones', () => {
    expect(of('lighthouse keepers drowned', 'lighthouse keepers drowned').said).toBeGreaterThan(
      of('at the end of it', 'at the end of it').said,
    );
  });

  test('is little where small words stand alone in a cut', () => {
    const inside = (cut: string) => of(cut, `we knew that ${cut} it was over`).said;
    expect(inside('it was not for us')).toBeLessThan(inside('at the end of the day'));
  });

  test('is less where a short cut is what the story is about', () => {
    const [cut, whole] = ['ferry disaster', 'We call it a ferry disaster and nothing else'];
    const topics = ['ferry', 'disaster'];
    expect(measure(quote(cut, [], topics), quote(whole)).said).toBeLessThan(of(cut, whole).said);
  });

  test('is more where both reporters cut it alike', () => {
    const alike = of('Marsh: the ferry drifted', 'Marsh: the ferry drifted');
    expect(alike.evidence).toBeGreaterThan(alike.said);
  });

  test('grows by the company of the words', () => {
    expect(of('the ferry sank', 'the ferry sank', 1).evidence - of('the ferry sank', 'the ferry sank').evidence).toBe(
      1,
    );
  });
});

test.each([
  ['dead zone', 'dead zone', true],
  ['Marsh: dead zone', 'dead zone', false],
  ['this is a dead zone', 'dead zone', false],
])('whether "%s" and "%s" are nobody’s own: %s', (a, b, expected) => {
  expect(of(a, b).isNobodys).toBe(expected);
});

test.each([
  ['the ferry sank at dawn', 'the ferry sank at dawn'],
  ['the ferry sank', 'We saw that the ferry sank at dawn'],
  ['the old ferry sank at dawn', 'the new ferry sank at dusk'],
  ['never never never again', 'never again, never again'],
])('the bound for "%s" and "%s" is not below what is measured', (a, b) => {
  expect(boundEvidence(quote(a), quote(b))).toBeGreaterThanOrEqual(of(a, b).evidence);
});
