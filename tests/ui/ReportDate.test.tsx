// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { ReportDate } from '../../src/ui/ReportDate.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it('shows a date, for machines too', () => {
  expect(
    show(<ReportDate published="2025-03-02" />)
      .getByText('2 Mar 2025')
      .getAttribute('datetime'),
  ).toBe('2025-03-02');
});

it.each(['', 'yesterday'])('shows nothing for "%s"', (published) => {
  expect(show(<ReportDate published={published} />).root.innerHTML).toBe('');
});
