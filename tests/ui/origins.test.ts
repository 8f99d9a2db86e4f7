import { expect, it } from 'vitest';
import { countOrigins, groupByOrigin, nameKey } from '../../src/ui/origins.ts';
import { makeMatch } from './reports.ts';

const wire = 'Sample Wire';
const matches = [
  makeMatch({}, { outlet: 'Harbour Sample', origin: wire }),
  makeMatch({}, { outlet: 'Inland Sample' }),
  makeMatch({}, { outlet: 'Ridge Sample', origin: 'sample wire' }),
  makeMatch({}, { outlet: 'Sample Wire' }),
];

it('puts the copies of one report together', () =>
  expect(groupByOrigin(matches).map((group) => [group.origin, group.matches.length])).toEqual([
    [wire, 3],
    ['Inland Sample', 1],
  ]));

it('counts copies of one report once', () => expect(countOrigins(matches)).toBe(2));

it.each([
  ['NBC News', 'nbcnews.com'],
  ['Harbour Sample', 'www.harboursample.example'],
])('knows %s by its address too', (name, address) => expect(nameKey(name)).toBe(nameKey(address)));
