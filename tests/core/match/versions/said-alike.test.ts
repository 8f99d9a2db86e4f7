import { describe, expect, it } from 'vitest';
import { frameClaim, isSaidAlike, isValueAlike, nameValue } from '../../../../src/core/match/versions/said-alike.ts';
import { makeFigure, makeQuote } from '../../corpus/records.ts';

describe('isSaidAlike', () => {
  const figure = makeFigure();
  const quote = makeQuote();
  it.each([
    ['a figure in another sentence', figure, makeFigure({ phrase: 'elsewhere about 340 stood', start: 900 }), true],
    ['a figure under another date', figure, makeFigure({ facets: [] }), true],
    ['another value', figure, makeFigure({ low: 341, high: 341 }), false],
    ['another qualifier', figure, makeFigure({ qualifier: 'exact' }), false],
    ['another unit', figure, makeFigure({ unit: 'percent' }), false],
    ['something else counted', figure, makeFigure({ head: 'cow', measure: 'cows' }), false],
    ['something else that befell it', figure, makeFigure({ events: ['burnt'] }), false],
    ['a quote with other marks', quote, makeQuote({ words: 'We never saw it coming,' }), true],
    ['a quote of nobody', quote, makeQuote({ speaker: '' }), true],
    ['other words', quote, makeQuote({ words: 'we always saw it coming' }), false],
    ['another speaker', quote, makeQuote({ speaker: 'Jonas Berg' }), false],
    ['a quote for a figure', figure, quote, false],
    ['a figure for a quote', quote, figure, false],
  ])('%s', (_, a, b, expected) => expect(isSaidAlike(a, b)).toBe(expected));
});

it('holds values against one another whatever is counted', () => {
  expect(isValueAlike(makeFigure(), makeFigure({ head: 'cow' }))).toBe(true);
  expect(isValueAlike(makeFigure(), makeQuote())).toBe(false);
});

describe('what a changed claim is known by', () => {
  it('is the words around a figure, numbers aside', () => {
    const before = makeFigure({ words: '12', phrase: 'the flood killed 12 people and hurt 40' });
    const now = makeFigure({ words: '14', phrase: 'the flood killed 14 people and hurt 52' });
    expect(frameClaim(before)).toBe(frameClaim(now));
  });

  it('is nothing where too few words stand around it', () => {
    expect(frameClaim(makeFigure({ words: '12', phrase: 'killed 12 people' }))).toBe('');
    expect(frameClaim(makeFigure({ words: '12', phrase: 'cut elsewhere' }))).toBe('');
  });

  it('is the words of a quote', () => expect(frameClaim(makeQuote())).toBe('“we never saw it coming”'));

  it('is its value with what is counted', () => {
    expect(nameValue(makeFigure())).toBe(nameValue(makeFigure({ events: [] })));
    expect(nameValue(makeFigure({ head: '' }))).toBe('');
    expect(nameValue(makeQuote())).toBe('');
  });
});
