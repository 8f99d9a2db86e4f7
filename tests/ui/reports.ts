import type { FigureRecord, Match, Origin, QuoteRecord } from '../../src/core/index.ts';

/** A figure of an invented report; a test names only what matters to it. */
export function makeFigure(parts: Partial<FigureRecord> = {}): FigureRecord {
  return {
    kind: 'figure',
    start: 0,
    end: 3,
    low: 340,
    high: 340,
    qualifier: 'about',
    unit: 'count',
    measure: 'households',
    head: 'household',
    events: [],
    facets: [],
    words: 'about 340',
    phrase: 'crews moved about 340 households to higher ground',
    context: ['crew'],
    near: ['crew'],
    ...parts,
  };
}

export function makeQuote(parts: Partial<QuoteRecord> = {}): QuoteRecord {
  const words = 'The river came up faster than the sirens';
  return { kind: 'quote', start: 0, end: words.length, words, phrase: words, context: [], near: [], ...parts };
}

/** Where some articles come from, as the engine tells it. */
export function makeOrigin(name: string, articles: string[], isOfPage = false): Origin {
  return { name, articles, isOfPage, reasons: [] };
}

export function makeMatch(parts: Partial<Match> = {}, article: Partial<Match['article']> = {}): Match {
  return {
    article: {
      id: `https://harbour.example/${article.outlet ?? 'a'}`,
      outlet: 'Harbour Sample',
      url: 'https://www.harbour.example/flood',
      title: 'River rises overnight',
      published: '2025-03-02',
      ...article,
    },
    claim: makeFigure(),
    verdict: 'same',
    score: 0.9,
    reasons: [],
    ...parts,
  };
}
