import { expect, test } from 'vitest';
import type { FigureRecord } from '../../../../src/core/index.ts';
import { listCandidates, readFacts } from '../../../../src/core/match/figures/compare-articles.ts';
import { createNumbering } from '../../../../src/core/match/figures/prepare.ts';
import { makeFigure } from './prepared.ts';

function list(ours: Partial<FigureRecord>[], theirs: Partial<FigureRecord>[]) {
  const numbering = createNumbering();
  const [here, there] = [ours, theirs].map((figures) => readFacts(figures.map(makeFigure), numbering));
  return listCandidates(here, there, numbering).map(({ relation, gap, isVague, features }) => ({
    relation,
    gap: Number(gap.toFixed(2)),
    isVague,
    isWeighed: features.length > 0,
  }));
}

test.each<[string, Partial<FigureRecord>, Partial<FigureRecord>, object[]]>([
  ['equal', { low: 43 }, { low: 43 }, [{ relation: 'equal', gap: 0, isVague: false, isWeighed: true }]],
  [
    'near',
    { low: 15, events: ['killed'] },
    { low: 16, events: ['killed'] },
    [{ relation: 'apart', gap: 0.06, isVague: false, isWeighed: false }],
  ],
  [
    'rough words',
    { low: 43 },
    { low: 24, high: 120, qualifier: 'vague' },
    [{ relation: 'inside', gap: 0, isVague: true, isWeighed: true }],
  ],
  [
    'other units',
    { low: 3, unit: 'day' },
    { low: 72, unit: 'hour' },
    [{ relation: 'equal', gap: 0, isVague: false, isWeighed: true }],
  ],
  [
    'one number, roughly',
    { low: 120, qualifier: 'about' },
    { low: 120 },
    [{ relation: 'rounded', gap: 0, isVague: false, isWeighed: true }],
  ],
  ['must not: near, with nothing in common', { low: 15 }, { low: 16 }, []],
  ['must not: far apart', { low: 15 }, { low: 160 }, []],
  ['must not: other dimensions', { low: 15 }, { low: 15, unit: 'percent' }, []],
])('%s', (_name, a, b, expected) => {
  expect(list([a], [b])).toEqual(expected);
});
