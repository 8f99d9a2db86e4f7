// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { OriginVersions } from '../../src/ui/OriginVersions.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

const origin = 'Coast Wire';

it('says that several outlets carry one report', () => {
  const matches = ['A', 'B'].map((outlet) => makeMatch({}, { outlet, origin, id: outlet }));
  const { getByText, queryByText, getAllByRole } = show(<OriginVersions group={{ origin, matches }} />);
  expect(getByText('One report from Coast Wire in 2 outlets')).toBeTruthy();
  expect(queryByText('Report from Coast Wire')).toBeNull();
  expect(getAllByRole('article')).toHaveLength(2);
});

it('leaves it to the report where there is one', () => {
  const matches = [makeMatch({}, { outlet: 'A', origin })];
  const { getByText, queryByText } = show(<OriginVersions group={{ origin, matches }} />);
  expect(queryByText(/^One report/)).toBeNull();
  expect(getByText('Report from Coast Wire')).toBeTruthy();
});
