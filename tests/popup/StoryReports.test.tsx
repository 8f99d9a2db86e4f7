// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { StoryReports } from '../../src/popup/StoryReports.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from '../ui/reports.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('lists the other reports with their outlets and links', () => {
  const articles = ['A', 'B'].map((outlet) => makeMatch({}, { outlet }).article);
  const { getAllByRole, getByText } = show(<StoryReports articles={articles} />);
  expect(getAllByRole('listitem')).toHaveLength(2);
  expect(getAllByRole('link')).toHaveLength(2);
  expect(getByText('B')).toBeTruthy();
});
