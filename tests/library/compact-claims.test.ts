import { expect, it } from 'vitest';
import { analyze, type ClaimRecord } from '../../src/core/index.ts';
import { packClaims, packText, unpackClaims, unpackText } from '../../src/library/compact-claims.ts';
import { makeArticle, makeOtherArticle } from './articles.ts';

const context = { start: 1, end: 3, words: '12', phrase: 'some 12 boats', context: ['boat', 'sea'] };
const figure: ClaimRecord = {
  ...{ kind: 'figure', ...context, near: ['boat', 'not in the context'], low: null, high: 12.5, qualifier: 'about' },
  ...{
    unit: 'USD',
    per: 'barrel',
    measure: 'boats',
    source: 'the port',
    head: 'boat',
    events: [],
    facets: ['time:2009'],
  },
} as ClaimRecord;

it.each<[string, ClaimRecord[]]>([
  ['no claim', []],
  ['a figure with all it can have', [figure]],
  ['a quote without a speaker', [{ kind: 'quote', ...context, near: [] }]],
  ['a quote with one', [{ kind: 'quote', ...context, near: ['sea'], speaker: 'Ida Holm' }]],
  ['what the engine reads', [makeArticle(1), makeOtherArticle(2)].flatMap((one) => analyze({ ...one, id: '' }).claims)],
])('gives %s back as it was', (_, claims) => {
  expect(unpackClaims(packClaims({ sketch: [1, 2 ** 32], claims }))).toEqual({ sketch: [1, 2 ** 32], claims });
});

it('gives text back as it was, in fewer bytes', () => {
  const text = '“Straße” — 江 🌊 '.repeat(200);
  expect(unpackText(packText(text))).toBe(text);
  expect(packText(text).length).toBeLessThan(text.length);
});

it.each([0, 1, 2 ** 18 - 1, 2 ** 18, 2 ** 18 + 1, 2 ** 20])(
  'gives a text of %d characters back after another one',
  (length) => {
    const text = Array.from({ length }, (_, at) => String.fromCharCode(97 + ((at * at) % 23))).join('');
    unpackText(packText('z'.repeat(300_000)));
    expect(unpackText(packText(text)) === text).toBe(true);
  },
);
