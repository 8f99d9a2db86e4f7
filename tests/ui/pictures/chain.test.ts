import { expect, it } from 'vitest';
import { layOutChain } from '../../../src/ui/pictures/chain.ts';
import { makeFigure, makeMatch, makeOrigin } from '../reports.ts';

const tell = (outlet: string, source?: string, origin?: string) =>
  makeMatch({ claim: makeFigure(source ? { source } : {}) }, { outlet, ...(origin ? { origin } : {}) });

it('joins those who have it from the same mouth the same way', () => {
  const ways = layOutChain(
    makeFigure({ source: 'the river board' }),
    [
      tell('A', 'The river board'),
      tell('B', 'river board', 'Sample Wire'),
      tell('C', 'The River Board', 'Sample Wire'),
      tell('D'),
      tell('E', 'the mayor', 'e.com'),
    ],
    [],
  );
  expect(ways.map(({ said, agency, outlets, isHere }) => [said, agency, outlets, isHere])).toEqual([
    ['the river board', '', ['A'], true],
    ['river board', 'Sample Wire', ['B', 'C'], false],
    ['the mayor', '', ['E'], false],
    ['', '', ['D'], false],
  ]);
});

it('has none where nobody is named', () => expect(layOutChain(makeFigure(), [tell('A')], [])).toEqual([]));

it('goes by the origins that were found for the page, its own too', () => {
  const there = makeMatch({}, { id: 'a', outlet: 'A', origin: 'Other Wire' });
  const ways = layOutChain(makeFigure(), [there], [makeOrigin('Sample Wire', ['a'], true)]);
  expect(ways.map(({ agency, outlets, isHere }) => [agency, outlets, isHere])).toEqual([['Sample Wire', ['A'], true]]);
});
