import { expect, test } from 'vitest';
import type { FigureRecord } from '../../../../src/core/index.ts';
import { listCandidates, readFacts } from '../../../../src/core/match/figures/compare-articles.ts';
import {
  canDiffer,
  canMislead,
  isOneQuantity,
  isOtherDay,
  scoreDifference,
} from '../../../../src/core/match/figures/conflicts.ts';
import { createNumbering } from '../../../../src/core/match/figures/prepare.ts';
import { makeFigure } from './prepared.ts';

function pair(a: Partial<FigureRecord>, b: Partial<FigureRecord>) {
  const numbering = createNumbering();
  const [here, there] = [a, b].map((figure) => readFacts([makeFigure(figure)], numbering));
  const [candidate] = listCandidates(here, there, numbering);
  if (!candidate) throw new Error('the two are never compared');
  return candidate;
}

const HURT = { head: 'person', events: ['wounded'], near: ['blast', 'injure', 'person', 'valley'] };

test.each<[string, Partial<FigureRecord>, Partial<FigureRecord>, boolean]>([
  ['one harm', { ...HURT, low: 31 }, { ...HURT, low: 31 }, true],
  ['another harm', { ...HURT, low: 31 }, { ...HURT, low: 31, events: ['killed'] }, false],
  [
    'the years that two report of one trial',
    { low: 8, unit: 'year', head: 'term', events: ['arrested'], near: ['banker', 'fraud'] },
    { low: 8, unit: 'year', head: 'term', events: ['sentenced'], near: ['banker', 'fraud'] },
    true,
  ],
  [
    'all aboard, and those who drowned',
    { low: 19, head: 'migrant', events: ['killed'], near: ['boat', 'migrant', 'sink'] },
    { low: 24, high: 120, qualifier: 'vague', head: 'migrant', near: ['boat', 'migrant', 'sink'] },
    false,
  ],
  ['another kind', { ...HURT, low: 31, head: 'child' }, { ...HURT, low: 31, head: 'soldier' }, false],
  ['rise and fall', { low: 31, facets: ['change:rise'] }, { low: 31, facets: ['change:fall'] }, false],
  [
    'small counts of two countries',
    { ...HURT, low: 4, facets: ['by:norway'] },
    { ...HURT, low: 4, facets: ['by:sweden'] },
    false,
  ],
  ['rough words with nothing in common', { low: 31 }, { low: 24, high: 120, qualifier: 'vague' }, false],
  ['a day and 24 hours', { low: 1, unit: 'day', near: ['access'] }, { low: 24, unit: 'hour', near: ['summit'] }, false],
  [
    'two exact shares',
    { ...HURT, low: 7.8, qualifier: 'about', unit: 'percent' },
    { ...HURT, low: 7.9, unit: 'percent' },
    false,
  ],
])('%s', (_name, a, b, isOne) => {
  expect(isOneQuantity(pair(a, b))).toBe(isOne);
  expect(isOneQuantity(pair(b, a))).toBe(isOne);
});

test.each<[string, Partial<FigureRecord>, Partial<FigureRecord>, boolean]>([
  ['a later toll', { ...HURT, low: 15 }, { ...HURT, low: 16 }, true],
  ['one and two', { ...HURT, events: ['arrested'], low: 1 }, { ...HURT, events: ['arrested'], low: 1.5 }, false],
  ['the first toll of two reports, one and two', { ...HURT, low: 1 }, { ...HURT, low: 1.5 }, true],
  ['other things', { ...HURT, low: 15, head: 'bridge' }, { ...HURT, low: 16 }, false],
  ['another year', { ...HURT, low: 15, facets: ['past:1987'] }, { ...HURT, low: 16 }, false],
  ['the week before', { ...HURT, low: 15, facets: ['before:week'] }, { ...HURT, low: 16 }, false],
  [
    'on top of others',
    { ...HURT, events: ['killed'], low: 15, facets: ['part:more'] },
    { ...HURT, events: ['killed'], low: 16 },
    false,
  ],
  ['beside the dead', { ...HURT, low: 15, facets: ['part:more'] }, { ...HURT, low: 16 }, true],
  [
    'ages of one person',
    { low: 31, unit: 'year', head: 'age', facets: ['who:ada+marsh'] },
    { low: 32, unit: 'year', head: 'age', facets: ['who:marsh'] },
    true,
  ],
  [
    'ages of a couple',
    { low: 31, unit: 'year', head: 'age', facets: ['who:ada+marsh'] },
    { low: 32, unit: 'year', head: 'age', facets: ['who:bram+marsh'] },
    false,
  ],
  ['nothing said of what befell them', { low: 15, head: 'person' }, { low: 16, head: 'person' }, false],
])('differs: %s', (_name, a, b, differs) => {
  const candidate = pair(a, b);
  expect(canDiffer(candidate)).toBe(differs);
  if (differs) expect(scoreDifference(candidate)).toBeGreaterThan(0.8);
});

test.each<[string, Partial<FigureRecord>, Partial<FigureRecord>, boolean]>([
  [
    'killed and casualties',
    { ...HURT, low: 300, events: ['killed'] },
    { ...HURT, low: 300, events: ['casualty'] },
    true,
  ],
  ['small numbers', { ...HURT, low: 3, events: ['killed'] }, { ...HURT, low: 3, events: ['casualty'] }, false],
  ['one measure', { ...HURT, low: 300 }, { ...HURT, low: 300 }, false],
  [
    'other kinds',
    { ...HURT, low: 300, head: 'child', events: ['killed'] },
    { ...HURT, low: 300, head: 'soldier' },
    false,
  ],
  [
    'a goal and a forecast',
    { low: 30, unit: 'percent', facets: ['mode:goal'] },
    { low: 30, unit: 'percent', facets: ['mode:forecast'] },
    false,
  ],
])('misleads: %s', (_name, a, b, misleads) => {
  expect(canMislead(pair(a, b))).toBe(misleads);
});

test.each<[string, Partial<FigureRecord>, number, boolean]>([
  ['the day after', { ...HURT, low: 22 }, 1, false],
  ['days later, with much more', { ...HURT, low: 22 }, 4, true],
  ['days later, with one more', { ...HURT, low: 16 }, 4, false],
  ['days later, in a town that both name', { ...HURT, low: 22, facets: ['by:tilford'] }, 4, false],
])('another day: %s', (_name, later, days, isOther) => {
  expect(isOtherDay(pair({ ...HURT, low: 15, facets: ['by:tilford'] }, later), days)).toBe(isOther);
});
