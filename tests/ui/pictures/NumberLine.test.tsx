// @vitest-environment jsdom
import { within } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { NumberLine } from '../../../src/ui/pictures/NumberLine.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeFigure, makeMatch } from '../reports.ts';
import { show } from '../show.ts';

beforeEach(() => stubMessages());

const most = makeFigure({ low: 520, high: 520, qualifier: 'exact', words: '520' });

it('reads as a table of values as worded, lowest first', () => {
  const { getByRole, getAllByRole } = show(
    <NumberLine claim={makeFigure()} matches={[makeMatch({ claim: most }, { outlet: 'Inland Sample' })]} />,
  );
  expect(getByRole('figure').textContent).toContain('The values on one line');
  const rows = getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['about 340', '520']);
  expect(rows.map((row) => within(row).getByRole('cell').textContent)).toEqual(['This page', 'Inland Sample']);
});

it('draws nothing where all say one number', () =>
  expect(show(<NumberLine claim={makeFigure()} matches={[makeMatch()]} />).root.textContent).toBe(''));
