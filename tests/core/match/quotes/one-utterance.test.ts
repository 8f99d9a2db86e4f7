import { describe, expect, test } from 'vitest';
import {
  getLeastRun,
  isEnough,
  isKnownAbroad,
  isOneUtterance,
} from '../../../../src/core/match/quotes/one-utterance.ts';
import type { Acquaintance, Measures } from '../../../../src/core/match/quotes/quote-measures.ts';

const run = (length: number): Measures['shared'] => Array.from({ length }, (_, at) => [at, at]);

/** Two quotes of one speaker with ten words in common; each row says what is otherwise. */
const measures = (other: Partial<Measures>): Measures => ({
  known: 'one',
  verdict: 'verbatim',
  said: 8,
  evidence: 8,
  coverage: 1,
  telling: 1,
  longestRun: 10,
  isNobodys: false,
  shared: run(10),
  ...other,
});

describe('in one story', () => {
  test.each<[string, Partial<Measures>, boolean]>([
    ['the same words of one speaker', {}, true],
    ['a word or two of one speaker', { said: 1.1, evidence: 1.7, longestRun: 2 }, true],
    ['a word or two of somebody', { known: 'unknown', said: 1.1, evidence: 1.7 }, false],
    ['company without words', { said: 0.3, evidence: 3 }, false],
    ['a term that is nobody’s own', { isNobodys: true }, false],
    ['a long sentence of two speakers', { known: 'other' }, true],
    ['a slogan of two speakers', { known: 'other', longestRun: 5 }, false],
    ['two roles, little said', { known: 'other-role', evidence: 3 }, false],
    ['two roles, more said', { known: 'other-role', evidence: 3.5 }, true],
    ['cuts that overlap by half', { verdict: 'excerpt', coverage: 0.5, said: 2 }, true],
    ['cuts that hardly overlap', { verdict: 'excerpt', coverage: 0.3, said: 2 }, false],
    ['changed words of one speaker', { verdict: 'altered', coverage: 0.8 }, true],
    ['changed words of two speakers', { verdict: 'altered', known: 'other' }, false],
    ['scattered words', { verdict: 'altered', coverage: 0.7, longestRun: 2 }, false],
    ['three words alike', { verdict: 'altered', coverage: 0.8, shared: run(3) }, false],
    ['a long run where most else is changed', { verdict: 'altered', coverage: 0.4, longestRun: 7 }, true],
    ['the same from somebody', { verdict: 'altered', known: 'unknown', coverage: 0.4, longestRun: 7 }, false],
    ['common words alone', { verdict: 'altered', known: 'unknown', coverage: 0.7, telling: 0.3 }, false],
  ])('%s', (_name, other, expected) => {
    expect(isOneUtterance(measures(other))).toBe(expected);
  });
});

describe('in other stories', () => {
  test.each<[string, Partial<Measures>, boolean]>([
    ['a long run of one speaker', { longestRun: 8 }, true],
    ['a shorter one', { longestRun: 7 }, false],
    ['a long run of nobody known', { known: 'unknown', longestRun: 8 }, false],
    ['a very long one', { known: 'unknown', longestRun: 14 }, true],
    ['of another speaker', { known: 'other', longestRun: 20 }, false],
    ['of small words', { said: 3, longestRun: 12 }, false],
    ['of a small part', { coverage: 0.3, longestRun: 12 }, false],
  ])('%s', (_name, other, expected) => {
    expect(isKnownAbroad(measures(other))).toBe(expected);
  });
});

test('asks for the more evidence the less is known of the speakers', () => {
  const order: Acquaintance[] = ['one', 'unknown', 'other-role', 'other'];
  const enough = order.map((known) => [1, 2, 3, 4, 5, 6, 7].find((evidence) => isEnough(evidence, known)));
  expect(enough).toEqual([...enough].sort());
  expect(new Set(enough).size).toBe(order.length);
});

test.each<Acquaintance>(['one', 'unknown', 'other-role', 'other'])(
  'no shorter run than the least is ever enough: %s',
  (known) => {
    for (const verdict of ['verbatim', 'excerpt', 'altered'] as const)
      for (let longestRun = 0; longestRun < 20; longestRun++) {
        const given = measures({ known, verdict, longestRun });
        if (longestRun < getLeastRun(known, true)) expect(isOneUtterance(given)).toBe(false);
        if (longestRun < getLeastRun(known, false)) expect(isKnownAbroad(given)).toBe(false);
      }
  },
);
