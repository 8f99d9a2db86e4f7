import { expect, it } from 'vitest';
import type { Verdict } from '../../src/core/index.ts';
import { groupByNotableVerdict, groupClaims, listInOrder, standingOf } from '../../src/popup/claim-groups.ts';
import { makeFigure, makeMatch } from '../ui/reports.ts';
import { lone, quoted, shared } from './states.ts';

it.each<[Verdict, string]>([
  ['differs', 'attention'],
  ['different-measure', 'attention'],
  ['altered', 'attention'],
  ['excerpt', 'agreement'],
  ['same', 'agreement'],
  ['verbatim', 'agreement'],
])('puts "%s" under %s', (verdict, standing) =>
  expect(standingOf({ claim: makeFigure(), matches: [makeMatch({ verdict })] })).toBe(standing),
);

it('looks first at a claim that one of several reports tells otherwise', () =>
  expect(standingOf(shared)).toBe('attention'));

it('never puts a claim that nobody else reports under agreement', () => expect(standingOf(lone)).toBe('alone'));

it('keeps page order and each claim’s place', () => {
  const groups = groupClaims([quoted, lone, shared, quoted]);
  expect(groups.attention.map(({ place }) => place)).toEqual([2]);
  expect(groups.agreement.map(({ place }) => place)).toEqual([0, 3]);
  expect(groups.alone.map(({ place }) => place)).toEqual([1]);
});

it('puts claims under the verdict that should be seen first', () => {
  const { attention, agreement } = groupClaims([quoted, lone, shared, quoted]);
  expect(groupByNotableVerdict([...agreement, ...attention]).map(([verdict, some]) => [verdict, some.length])).toEqual([
    ['differs', 1],
    ['excerpt', 2],
  ]);
});

it('tells in which order claims are shown: by standing, then by verdict, then by page order', () => {
  const cut = { ...quoted };
  const groups = groupClaims([lone, cut, shared, quoted]);
  expect(listInOrder(groups).map(({ place }) => place)).toEqual([2, 1, 3, 0]);
});
