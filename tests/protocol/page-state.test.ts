import { expect, it } from 'vitest';
import type { FigureRecord } from '../../src/core/corpus/record.ts';
import type { Match } from '../../src/core/match/cross-reference.ts';
import type { PageState } from '../../src/protocol/messages.ts';
import { askPageState } from '../../src/protocol/page-state.ts';

const article = { id: 'b', outlet: 'Other Post', url: 'https://other.example/b', title: 'U', published: '2025-01-24' };
const shared = { words: '300', phrase: 'about 300 boats', context: ['boat'], near: ['boat'], start: 0, end: 3 };
const figure: FigureRecord = {
  ...shared,
  kind: 'figure',
  low: 300,
  high: null,
  qualifier: 'about',
  unit: 'count',
  measure: 'boats',
  head: 'boat',
  events: [],
  facets: [],
};
const match: Match = { article, claim: figure, verdict: 'same', score: 0.9, reasons: [{ key: 'k', values: ['v'] }] };
const read: PageState = {
  status: 'read',
  page: { id: 'a', outlet: 'Example Post', url: 'https://news.example/a', published: '', title: 'T' },
  report: {
    claims: [
      { claim: figure, matches: [match] },
      { claim: { ...shared, kind: 'quote' }, matches: [], hidden: [match] },
    ],
    storyArticles: [article],
    ownArticles: [],
    origins: [{ name: 'Other Post', articles: ['b'], isOfPage: false, reasons: [] }],
  },
  coverage: { articles: 2, outlets: 2, from: '2025-01-24', to: '2025-01-24' },
  isCut: false,
  leftOut: 12,
};

it.each<PageState>([
  { status: 'reading' },
  { status: 'not-article' },
  { status: 'off', where: 'site' },
  { status: 'off', where: 'hour' },
  { status: 'waiting' },
  { status: 'error', code: 'no-corpus' },
  read,
])('passes $status', async (state) =>
  expect(await askPageState(async () => JSON.stringify(state))).toEqual({ ok: true, value: state }),
);

it.each([
  ['no state', undefined],
  ['an unknown state', { status: 'great' }],
  ['an unknown code', { status: 'error', code: 'x' }],
  ['a verdict that is none of ours', withMatch({ ...match, verdict: 'true' })],
  ['a score above one', withMatch({ ...match, score: 2 })],
  ['a bound that is no number', withMatch({ ...match, claim: { ...figure, low: '3' } })],
  ['an address that is no text', withMatch({ ...match, article: { ...article, url: {} } })],
])('refuses %s', async (_, state) => {
  const reply = await askPageState(async () => JSON.stringify(state) ?? '');
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-message' } });
});

it.each([
  ['no script', async () => null],
  ['a page that is closed to us', () => Promise.reject(new Error('cannot access'))],
])('says where there is %s', async (_, read) => {
  expect(await askPageState(read)).toMatchObject({ ok: false, error: { code: 'unreachable' } });
});

function withMatch(odd: unknown): unknown {
  return {
    ...read,
    report: { claims: [{ claim: figure, matches: [odd] }], storyArticles: [], ownArticles: [], origins: [] },
  };
}
