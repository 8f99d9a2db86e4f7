// @vitest-environment jsdom
import { within } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { Wordings } from '../../../src/ui/pictures/Wordings.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeMatch, makeQuote } from '../reports.ts';
import { show } from '../show.ts';

beforeEach(() => stubMessages());

const here = makeQuote({ words: 'The wall did not give way that night' });
const print = (words: string) => makeMatch({ claim: makeQuote({ words }) });

it('marks a dropped "not" by more than colour, and says it in words', () => {
  const { root, getByText } = show(<Wordings claim={here} matches={[print('The wall did give way that night')]} />);
  expect(root.querySelector('.part-denies del')?.textContent).toBe('not');
  expect(getByText(/A “not” stands in one version only/)).toBeTruthy();
});

it('tells cut words from changed ones', () => {
  const { root } = show(<Wordings claim={here} matches={[print('The wall did not give up')]} />);
  expect(root.querySelector('.part-changed ins')?.textContent ?? root.querySelector('ins')?.textContent).toBe('up');
  expect(root.querySelector('.denies')).toBeNull();
});

it('reads as a table of both wordings', () => {
  const { getAllByRole } = show(<Wordings claim={here} matches={[print('The wall did give way that night')]} />);
  const cells = getAllByRole('row').map((row) =>
    within(row)
      .queryAllByRole('cell')
      .map((cell) => cell.textContent),
  );
  expect(cells).toEqual([
    [],
    ['The wall did', 'The wall did'],
    ['not', 'nothing'],
    ['give way that night', 'give way that night'],
  ]);
});

it('says who prints it word for word', () =>
  expect(show(<Wordings claim={here} matches={[print(here.words)]} />).getByText('word for word')).toBeTruthy());
