import { expect, test } from 'vitest';
import { areOnePerson, compareHeads } from '../../../../src/core/match/figures/heads.ts';
import { prepare } from './prepared.ts';

test.each([
  ['one thing', 'soldier', 'troop', 1, false],
  ['anyone may be among the people', 'person', 'child', 0, false],
  ['two words for people', 'officer', 'official', 0, false],
  ['a head that says nothing', 'total', 'home', 0, false],
  ['no head', '', 'home', 0, false],
  ['kinds that are counted side by side', 'woman', 'soldier', -1, true],
  ['victims and suspects', 'victim', 'suspect', -1, true],
  ['people and homes', 'child', 'home', -1, true],
  ['other things', 'bridge', 'ticket', -1, false],
])('%s', (_name, a, b, heads, isOtherKind) => {
  expect(compareHeads(prepare({ head: a }), prepare({ head: b }))).toEqual({ heads, isOtherKind });
  expect(compareHeads(prepare({ head: b }), prepare({ head: a }))).toEqual({ heads, isOtherKind });
});

test('ages are of one person only where a name is shared', () => {
  const age = (name: string) => prepare({ head: 'age', unit: 'year', low: 41, facets: [`by:${name}`] });
  expect(compareHeads(age('quillon'), age('quillon')).heads).toBe(1);
  expect(compareHeads(age('quillon'), age('oster')).isOtherKind).toBe(true);
  expect(compareHeads(age('quillon'), prepare({ head: 'age', unit: 'year', low: 41 })).heads).toBe(1);
});

test.each([
  ['ada+marsh', 'marsh', true],
  ['ada+marsh', 'ida+marsh', false],
  ['ada+de+marsh', 'demarsh', true],
  ['de+marsh', 'ada+demarsh', true],
  ['ada+de+marsh', 'ada+demarsh', true],
  ['ada+de+marsh', 'ida+demarsh', false],
  ['ada+marsh', 'adamarsh+quill', false],
])('%s and %s are one person: %s', (a, b, expected) => {
  expect(areOnePerson(new Set([a]), new Set([b]))).toBe(expected);
  expect(areOnePerson(new Set([b]), new Set([a]))).toBe(expected);
});
