import type { ArticleRecord, FigureRecord, QuoteRecord } from '../../../src/core/corpus/record.ts';

/** Records with every field, to be changed where a test needs it. */
export function makeFigure(changes: Partial<FigureRecord> = {}): FigureRecord {
  return {
    kind: 'figure',
    start: 14,
    end: 23,
    low: 340,
    high: 340,
    qualifier: 'about',
    unit: 'count',
    measure: 'houses flooded',
    words: 'about 340',
    phrase: 'the river left about 340 houses flooded',
    context: ['flood', 'house', 'river'],
    near: ['flood', 'house'],
    head: 'house',
    events: ['flooded'],
    facets: ['time:may'],
    ...changes,
  };
}

export function makeQuote(changes: Partial<QuoteRecord> = {}): QuoteRecord {
  return {
    kind: 'quote',
    start: 80,
    end: 104,
    speaker: 'Mayor Ana Ruiz',
    words: 'we never saw it coming',
    phrase: 'we never saw it coming',
    context: ['come', 'see'],
    near: ['see'],
    ...changes,
  };
}

export function makeArticle(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: 'harbour-post-1',
    outlet: 'Harbour Post',
    url: 'https://harbour-post.example/flood',
    published: '2024-05-02',
    title: 'River floods the old town',
    language: 'en',
    terms: [['flood', 3.2]],
    sketch: [17, 4021],
    claims: [],
    ...changes,
  };
}
