import { expect, it } from 'vitest';
import { dayOf, layOutTimeline } from '../../../src/ui/pictures/timeline.ts';
import { makeFigure, makeMatch, makeQuote } from '../reports.ts';

const value = (low: number) => makeFigure({ low, high: low, qualifier: 'exact' });
const tell = (outlet: string, low: number, published: string) =>
  makeMatch({ claim: value(low), verdict: low === 340 ? 'same' : 'differs' }, { outlet, published });

it('puts what was told in the order of time', () => {
  const moments = layOutTimeline(value(340), '2025-03-03', [
    tell('A', 520, '2025-03-04'),
    tell('B', 300, '2025-03-02T10:00:00Z'),
    tell('C', 300, '2025-03-02T12:00:00Z'),
  ]);
  expect(moments?.map(({ figure, outlets, isHere }) => [figure.low, outlets, isHere])).toEqual([
    [300, ['B', 'C'], false],
    [340, [], true],
    [520, ['A'], false],
  ]);
});

it('joins the page with those who say the same on its day', () => {
  const moments = layOutTimeline(value(340), '2025-03-03', [
    tell('A', 340, '2025-03-03'),
    tell('B', 300, '2025-03-02'),
  ]);
  expect(moments?.at(-1)).toMatchObject({ outlets: ['A'], isHere: true });
});

it.each([
  ['all on one day', value(340), '2025-03-03', [tell('A', 520, '2025-03-03')]],
  ['one value all along', value(340), '2025-03-03', [tell('A', 340, '2025-03-04')]],
  ['a page without a date', value(340), '', [tell('A', 520, '2025-03-04'), tell('A', 300, '2025-03-02')]],
  [
    'other words for one value',
    value(340),
    '2025-03-03',
    [makeMatch({ claim: value(330) }, { published: '2025-03-04' })],
  ],
  ['a quote', makeQuote(), '2025-03-03', [tell('A', 520, '2025-03-04')]],
  [
    'a number for something else',
    value(340),
    '2025-03-03',
    [makeMatch({ claim: value(9), verdict: 'different-measure' }, { published: '2025-03-04' })],
  ],
])('draws nothing for %s', (_name, claim, published, matches) =>
  expect(layOutTimeline(claim, published, matches)).toBeNull(),
);

it('knows what is no date', () => expect([dayOf('soon'), dayOf('2025-03-03T10:00:00Z')]).toEqual(['', '2025-03-03']));
