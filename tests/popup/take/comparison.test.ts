import { beforeEach, expect, it } from 'vitest';
import { makeComparison } from '../../../src/popup/take/comparison.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeMatch, makeQuote } from '../../ui/reports.ts';
import { lone, makeRead, quoted, shared } from '../states.ts';
import { compareSample, TAKEN } from './comparisons.ts';

beforeEach(() => stubMessages());

it('has the page, when it was taken, and every claim with its versions', () => {
  const { page, taken, claims } = compareSample();
  expect(page).toMatchObject({ outlet: 'Marsk Courier', title: 'Flood in Marsk', published: '2025-03-03' });
  expect(taken).toBe('2025-03-05T10:00:00.000Z');
  expect(claims.map(({ versions }) => versions.map(({ verdict }) => verdict))).toEqual([
    ['Different number', 'Same number'],
    ['Same words'],
    [],
  ]);
  expect(claims[0]).toMatchObject({ words: 'about 340', said: 'the river board' });
});

it('has links that open a report at its words, and none that may not be followed', () => {
  const [first, second] = compareSample().claims[0]?.versions ?? [];
  expect(first?.link).toMatch(/^https:\/\/www\.harbour\.example\/flood#:~:text=/);
  expect(second?.link).toBe('');
  expect(second?.source.url).toBe('');
});

it('can be of one claim', () => {
  const { claims } = makeComparison(makeRead([lone, quoted, shared]), TAKEN, { places: [1] });
  expect(claims.map(({ kind }) => kind)).toEqual(['quote']);
});

it('takes no hidden signs along, and a quote whole', () => {
  const words = `${'so on and '.repeat(100)}\u202Eforth`;
  const claim = makeQuote({ words, phrase: words });
  const [only] = makeComparison(makeRead([{ claim, matches: [makeMatch({ claim })] }]), TAKEN).claims;
  expect(only?.words).toBe(`${'so on and '.repeat(100)}forth`);
});

it('names outlets by letters in blind mode, and leaves out all that would tell them', () => {
  const blind = compareSample({ isBlind: true });
  const { claims } = blind;
  const sources = claims.flatMap(({ versions }) => versions.map(({ source, link }) => ({ ...source, link })));
  expect(sources.map(({ outlet, origin }) => [outlet, origin])).toEqual([
    ['Outlet A', 'Outlet D'],
    ['Outlet B', ''],
    ['Outlet C', ''],
  ]);
  expect(JSON.stringify(claims)).not.toMatch(/Harbour|Inland|Ridge|Sample Wire|harbour\.example|River_rises/);
});

it.each([
  ['2025-03-03T06:05:00Z', '2025-03-03T06:05:00Z'],
  ['March 3, 2025', ''],
  ['2025-99-99', ''],
])('takes the date %j as %j', (published, taken) => {
  const match = makeMatch({}, { published });
  const { claims } = makeComparison(makeRead([{ claim: match.claim, matches: [match] }]), TAKEN);
  expect(claims[0]?.versions[0]?.source.published).toBe(taken);
});
