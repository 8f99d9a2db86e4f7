import { expect, test } from 'vitest';
import type { FigureRecord } from '../../../../src/core/index.ts';
import { Agreement } from '../../../../src/core/match/figures/agreement.ts';
import { weighConcepts } from '../../../../src/core/match/figures/pair-weights.ts';
import { createNumbering } from '../../../../src/core/match/figures/prepare.ts';
import { prepare } from './prepared.ts';

function compare(a: Partial<FigureRecord>, b: Partial<FigureRecord>): Agreement {
  const numbering = createNumbering();
  const [one, other] = [prepare(a, numbering), prepare(b, numbering)];
  return new Agreement(one, other, weighConcepts([one], [other], numbering));
}

test.each<[string, Partial<FigureRecord>, Partial<FigureRecord>, Partial<Agreement>]>([
  ['one event', { events: ['killed'] }, { events: ['killed', 'shot'] }, { events: 1, isRivalEvent: false }],
  [
    'the nearest event decides',
    { events: ['killed', 'wounded'] },
    { events: ['wounded'] },
    { events: -1, isRivalEvent: true },
  ],
  ['an event on one side', { events: ['killed'] }, {}, { events: 0, isRivalEvent: false }],
  ['one month', { facets: ['time:month:may'] }, { facets: ['time:month:may', 'time:year:2024'] }, { times: 1 }],
  ['other months', { facets: ['time:month:may'] }, { facets: ['time:month:june'] }, { times: -1 }],
  ['a month and a year', { facets: ['time:month:may'] }, { facets: ['time:year:2024'] }, { times: 0 }],
  ['another people', { facets: ['of:russia'] }, { facets: ['of:britain'] }, { counted: -1 }],
  ['names that are no countries', { facets: ['of:tilford'] }, { facets: ['of:kelm'] }, { counted: 0 }],
  ['other doers', { facets: ['by:norway'] }, { facets: ['by:sweden'] }, { isOtherCountry: true, names: -1 }],
  ['rise and fall', { facets: ['change:rise'] }, { facets: ['change:fall'] }, { changes: -1 }],
  ['a forecast and the outcome', { facets: ['mode:forecast'] }, {}, { isOtherMode: true }],
  ['the old value and the new', { facets: ['role:from'] }, { facets: ['role:to'] }, { isOtherRole: true }],
  ['an earlier year', { facets: ['past:1987'] }, {}, { isOtherPast: true }],
  ['the week before', { facets: ['before:week'] }, {}, { isEarlier: true }],
  ['on top of others', { facets: ['part:more'] }, {}, { isAddition: true, isOtherPart: true }],
  ['a part of a whole', { facets: ['part:some'] }, {}, { isAddition: false, isOtherPart: true }],
])('%s', (_name, a, b, expected) => {
  expect(compare(a, b)).toMatchObject(expected);
});

test('shared words count by share and in all', () => {
  const { near, nearSum, context } = compare(
    { near: ['dam', 'river'] },
    { near: ['dam', 'river'], context: ['valley'] },
  );
  expect(near).toBeGreaterThan(0.4);
  expect(nearSum).toBeGreaterThan(0);
  expect(context).toBeGreaterThan(0);
  expect(compare({ near: ['dam'] }, { near: ['ticket'] })).toMatchObject({ near: 0, nearSum: 0, context: 0 });
});
