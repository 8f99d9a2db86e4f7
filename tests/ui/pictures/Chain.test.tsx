// @vitest-environment jsdom
import { within } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { Chain } from '../../../src/ui/pictures/Chain.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeFigure, makeMatch } from '../reports.ts';
import { show } from '../show.ts';

beforeEach(() => stubMessages());

it('reads as a table from who said it to who prints it', () => {
  const matches = [makeMatch({ claim: makeFigure({ source: 'the mayor' }) }, { outlet: 'A', origin: 'Sample Wire' })];
  const { getAllByRole } = show(<Chain claim={makeFigure({ source: 'the mayor' })} matches={matches} />);
  const rows = getAllByRole('row').slice(1);
  const read = (row: HTMLElement) =>
    [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map((cell) => cell.textContent);
  expect(rows.map(read)).toEqual([
    ['the mayor', '', 'This page'],
    ['the mayor', 'Sample Wire', 'A'],
  ]);
});

it('says where a report names nobody', () => {
  const { getByText } = show(<Chain claim={makeFigure({ source: 'the mayor' })} matches={[makeMatch()]} />);
  expect(getByText('source not named')).toBeTruthy();
});
