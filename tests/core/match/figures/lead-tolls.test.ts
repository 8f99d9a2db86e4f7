import { expect, test } from 'vitest';
import { readFacts } from '../../../../src/core/match/figures/compare-articles.ts';
import { findLeadTolls } from '../../../../src/core/match/figures/lead-tolls.ts';
import { createNumbering } from '../../../../src/core/match/figures/prepare.ts';
import { makeFigure } from './prepared.ts';

type Figure = Parameters<typeof makeFigure>[0];

const KILLED: Figure = { head: 'person', events: ['killed'], near: ['kill', 'person'] };
const TOLL: Figure = { ...KILLED, low: 31 };
const HURT: Figure = { ...KILLED, events: ['wounded'], low: 70 };

/** The lead tolls of an article with these figures, as `event: number`. */
function leadsOf(figures: Figure[]): string[] {
  const records = figures.map((figure, at) => makeFigure({ start: at * 200, end: at * 200 + 2, ...figure }));
  const leads = findLeadTolls(readFacts(records, createNumbering()));
  return [...leads].map(([{ mentions }, event]) => `${event}: ${mentions[0].record.low}`);
}

test.each<[string, Figure[]]>([
  ['the first of each event', [TOLL, { ...KILLED, low: 6 }, HURT]],
  ['must not: a part', [{ ...KILLED, low: 11, facets: ['part:some'] }, TOLL, HURT]],
  ['must not: another year', [{ ...KILLED, low: 5, facets: ['past:1987'] }, TOLL, HURT]],
  ['must not: children', [{ ...KILLED, low: 9, head: 'child' }, TOLL, HURT]],
  ['must not: "a third person died"', [{ ...KILLED, low: 1, words: 'A' }, TOLL, HURT]],
])('%s', (_name, figures) => {
  expect(leadsOf(figures)).toEqual(['killed: 31', 'wounded: 70']);
});
