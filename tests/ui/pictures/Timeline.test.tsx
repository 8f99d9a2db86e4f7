// @vitest-environment jsdom
import { within } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { Timeline } from '../../../src/ui/pictures/Timeline.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeFigure, makeMatch } from '../reports.ts';
import { show } from '../show.ts';

beforeEach(() => stubMessages());

const later = makeMatch(
  { verdict: 'differs', claim: makeFigure({ low: 520, high: 520, words: '520' }) },
  { outlet: 'Inland Sample', published: '2025-03-05' },
);

it('reads as a table from the first day to the last', () => {
  const { root, getAllByRole } = show(<Timeline claim={makeFigure()} published="2025-03-03" matches={[later]} />);
  const rows = getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['about 340', '520']);
  expect(rows[1]?.textContent).toContain('5 Mar 2025');
  expect(root.querySelectorAll('svg circle')).toHaveLength(2);
});

it('is nothing where nothing moved', () =>
  expect(show(<Timeline claim={makeFigure()} published="2025-03-05" matches={[later]} />).root.textContent).toBe(''));
