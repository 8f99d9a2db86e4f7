import { expect, it } from 'vitest';
import type { CrossReference } from '../../src/core/index.ts';
import { cutSegments } from '../../src/selection/cut-segments.ts';
import { makeFigure, makeMatch, makeQuote } from '../ui/reports.ts';

const TEXT = 'He said “about 340 families” left.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const quote: CrossReference = { claim: makeQuote(at('about 340 families')), matches: [] };
const figure: CrossReference = { claim: makeFigure(at('340')), matches: [makeMatch()] };

it.each<[string, CrossReference[], number, [string, number | null, boolean][]]>([
  ['nothing without claims', [], 100, [[TEXT, null, false]]],
  [
    'a figure inside a quote',
    [quote, figure],
    100,
    [
      ['He said “', null, false],
      ['about ', 0, false],
      ['340', 1, true],
      [' families', 0, false],
      ['” left.', null, false],
    ],
  ],
  [
    'so much of it',
    [figure],
    17,
    [
      ['He said “about ', null, false],
      ['34', 0, true],
    ],
  ],
])('cuts %s', (_, claims, maxChars, expected) => {
  const segments = cutSegments(TEXT, claims, maxChars);
  expect(segments.map(({ words, claim, isShared }) => [words, claim, isShared])).toEqual(expected);
  expect(segments.map(({ words }) => words).join('')).toBe(TEXT.slice(0, maxChars));
});
