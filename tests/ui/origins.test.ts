import { describe, expect, it } from 'vitest';
import { findCredit, groupByOrigin, originOf } from '../../src/ui/origins.ts';
import { makeMatch, makeOrigin } from './reports.ts';

const matches = ['a', 'b', 'c', 'd'].map((id) => makeMatch({}, { id, outlet: `${id.toUpperCase()} Sample` }));
const origins = [makeOrigin('Sample Wire', ['a', 'c']), makeOrigin('B Sample', ['b'])];

describe('groupByOrigin', () => {
  it('goes by what the engine found, in the order of the matches', () =>
    expect(
      groupByOrigin(matches, origins).map(({ origin, matches: own }) => [
        origin.name,
        own.map((one) => one.article.id),
      ]),
    ).toEqual([
      ['Sample Wire', ['a', 'c']],
      ['B Sample', ['b']],
      ['D Sample', ['d']],
    ]));

  it('keeps two claims of one report together, known to the engine or not', () =>
    expect(groupByOrigin([matches[3]!, matches[3]!], [])).toHaveLength(1));
});

it('never guesses that two reports with one credit are one: the engine has had its say', () => {
  const credited = ['x', 'y'].map((id) => makeMatch({}, { id, outlet: id, origin: 'Sample Wire' }));
  const apart = [makeOrigin('Sample Wire', ['x']), makeOrigin('Sample Wire', ['y'])];
  expect(groupByOrigin(credited, apart)).toHaveLength(2);
});

describe('findCredit', () => {
  it.each([
    ['Harbour Sample', 'Harbour Sample', ''],
    ['The Harbour Sample', 'Harbour Sample', ''],
    ['harboursample.com', 'Harbour Sample', ''],
    ['Coast Wire', 'Harbour Sample', 'Coast Wire'],
  ])('tells the origin %j of a report in %j as %j', (name, outlet, credit) => {
    const { article } = makeMatch({}, { id: 'a', outlet });
    expect(findCredit(article, [makeOrigin(name, ['a'])])).toBe(credit);
  });
});

it('falls back on what a report says of itself', () => {
  const { article } = makeMatch({}, { id: 'a', origin: 'Coast Wire' });
  expect(originOf(article, []).name).toBe('Coast Wire');
});
