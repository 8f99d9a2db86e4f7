import { expect, it } from 'vitest';
import { layOutWordings } from '../../../src/ui/pictures/wordings.ts';
import { makeFigure, makeMatch, makeQuote } from '../reports.ts';

const quote = (words: string) => makeQuote({ words, phrase: words });
const print = (outlet: string, words: string) => makeMatch({ claim: quote(words) }, { outlet });
const here = quote('The dam did not give way that night');

it('shows first what turns the words round, then what changes, cuts and keeps them', () => {
  const wordings = layOutWordings(here, [
    print('A', 'The dam did not give way that night'),
    print('B', 'The dam did not give way'),
    print('C', 'The dam did give way that night'),
    print('D', 'The dam did not give up that night'),
    print('E', 'The dam did not give way'),
  ]);
  expect(wordings.map(({ outlets, isSame, denies }) => [outlets, isSame, denies])).toEqual([
    [['C'], false, true],
    [['D'], false, false],
    [['B', 'E'], false, false],
    [['A'], true, false],
  ]);
});

it('has none for figures', () => {
  expect(layOutWordings(makeFigure(), [makeMatch()])).toEqual([]);
  expect(layOutWordings(here, [makeMatch()])).toEqual([]);
});
