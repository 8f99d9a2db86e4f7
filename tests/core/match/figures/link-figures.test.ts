import { expect, test } from 'vitest';
import type { FigureRecord } from '../../../../src/core/index.ts';
import { readFacts } from '../../../../src/core/match/figures/compare-articles.ts';
import { linkFigures } from '../../../../src/core/match/figures/link-figures.ts';
import { createNumbering } from '../../../../src/core/match/figures/prepare.ts';
import { makeFigure } from './prepared.ts';

function link(ours: Partial<FigureRecord>[], theirs: Partial<FigureRecord>[]): string[] {
  const numbering = createNumbering();
  const [here, there] = [ours, theirs].map((figures) =>
    readFacts(
      figures.map((figure, at) => makeFigure({ start: at * 1000, end: at * 1000 + 5, ...figure })),
      numbering,
    ),
  );
  return linkFigures(here, there, numbering).map(
    ({ here, there, link }) => `${here.record.words} → ${there.record.words}: ${link.verdict}`,
  );
}

const KILLED = { head: 'person', events: ['killed'], near: ['flood', 'kill', 'person', 'valley'] };

test('each end of a range finds its source', () => {
  const estimates = { head: 'casualty', events: ['casualty'], near: ['casualty', 'estimate', 'valley', 'war'] };
  const range = { ...estimates, low: 1200, high: 4000, qualifier: 'range' as const, words: '1,200 to 4,000' };
  const ends = [
    { ...estimates, low: 4000, qualifier: 'about' as const, words: 'around 4,000' },
    { ...estimates, low: 1200, qualifier: 'about' as const, words: 'about 1,200' },
  ];
  expect(link([range], ends).toSorted()).toEqual([
    '1,200 to 4,000 → about 1,200: same',
    '1,200 to 4,000 → around 4,000: same',
  ]);
  expect(link(ends, [range])).toHaveLength(2);
});

test('a number is preferred to rough words', () => {
  const rough = { ...KILLED, low: 24, high: 120, qualifier: 'vague' as const, words: 'dozens' };
  expect(link([{ ...KILLED, low: 43, words: '43' }], [rough, { ...KILLED, low: 43, words: '43' }])).toEqual([
    '43 → 43: same',
  ]);
});

const person = (low: number, more: Partial<FigureRecord> = {}) => ({ ...KILLED, low, words: `${low}`, ...more });

test('a toll that one report has as it was and as it is differs from what it is no more', () => {
  expect(link([person(43)], [person(43), person(45)])).toEqual(['43 → 43: same', '43 → 45: differs']);
  expect(link([person(43), person(45)], [person(43)])).toEqual(['43 → 43: same', '45 → 43: differs']);
});

const ARRESTED = { events: ['arrested'], near: ['arrest', 'person', 'square', 'protest'] };

test.each([
  ['both reports have both', [person(43), person(45)], [person(43), person(45)], 2],
  ['nothing came in', [person(43, ARRESTED)], [person(43, ARRESTED), person(45, ARRESTED)], 1],
  ['no toll moves so far', [person(43)], [person(43), person(70)], 1],
])('must not: a number that is met elsewhere differs from another, where %s', (_, ours, theirs, links) => {
  const found = link(ours, theirs);
  expect(found).toHaveLength(links);
  expect(found.every((one) => one.endsWith('same'))).toBe(true);
});
