import { describe, expect, it } from 'vitest';
import { countOf, describeClaims, describeReport } from '../../src/cli/tables.ts';
import type { Match, PageReport } from '../../src/core/index.ts';
import { makeArticle, makeFigure, makeQuote } from '../core/corpus/records.ts';

const article = { ...makeArticle({ title: 'River floods the old town' }), text: '' };
const match: Match = {
  article: makeArticle({ id: 'b', outlet: 'Valley Times' }),
  claim: makeFigure({ words: 'some 350', phrase: 'some 350 homes under water' }),
  verdict: 'differs',
  score: 0.9,
  reasons: [],
};
const report: PageReport = {
  claims: [
    { claim: makeFigure(), matches: [match] },
    { claim: makeQuote(), matches: [] },
  ],
  storyArticles: [match.article],
  ownArticles: [],
  origins: [],
};

describe('describeReport', () => {
  it('shows each claim with how others report it, and the claims that nobody else has', () => {
    expect(describeReport(article, report, 80)).toBe(
      [
        'River floods the old town · Harbour Post · 2024-05-02',
        '2 claims, 1 with a second source; 1 article of other outlets on this story.',
        '',
        '… the river left about 340 houses flooded …',
        '  ≠ Different number    Valley Times  … some 350 homes under water …',
        '',
        'Not found elsewhere: we never saw it coming',
        '',
      ].join('\n'),
    );
  });

  it('tells apart a story that the corpus lacks and claims that the story’s articles lack', () => {
    const nothing = { ...report, claims: [], storyArticles: [] };
    expect(describeReport(article, nothing, 200)).toContain(
      'the corpus has no article of another outlet on this story.',
    );
    expect(describeReport(article, { ...report, claims: [] }, 200)).toContain(
      '0 claims, 0 with a second source; 1 article',
    );
  });

  it('says what was left out as the page’s own', () => {
    const own = { ...report, ownArticles: [makeArticle(), makeArticle()] };
    expect(describeReport(article, own, 200)).toContain('2 left out as this article or its own outlet');
  });
});

describe('describeClaims', () => {
  it('shows how each claim is read', () => {
    const money = makeFigure({
      words: '$4.5bn a year',
      low: 4.5e9,
      high: 4.5e9,
      qualifier: 'exact',
      unit: 'USD',
      per: 'year',
      measure: '',
    });
    const open = makeFigure({ words: 'over 7', low: 7, high: null, qualifier: 'more-than', source: 'police' });
    expect(describeClaims(article, [money, open, makeQuote()], 100).split('\n').slice(1)).toEqual([
      '3 claims.',
      '  $4.5bn a year                          4,500,000,000 USD per year',
      '  over 7                                 more-than 7 to …, houses      police',
      '                                         flooded',
      '  “we never saw it coming”               quote                         Mayor Ana Ruiz',
      '',
    ]);
  });
});

it.each([
  [0, '0 articles'],
  [1, '1 article'],
  [2000, '2,000 articles'],
])('%i', (n, expected) => {
  expect(countOf(n, 'article')).toBe(expected);
});
