// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { OriginVersions } from '../../src/ui/OriginVersions.tsx';
import { Origins } from '../../src/ui/origins.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch, makeOrigin } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

const origin = makeOrigin('Coast Wire', ['A', 'B']);

it('says that several outlets carry one report', () => {
  const matches = ['A', 'B'].map((outlet) => makeMatch({}, { outlet, id: outlet }));
  const { getByText, queryByText, getAllByRole } = show(<OriginVersions group={{ origin, matches }} />);
  expect(getByText('One report from Coast Wire in 2 outlets')).toBeTruthy();
  expect(queryByText('Report from Coast Wire')).toBeNull();
  expect(getAllByRole('article')).toHaveLength(2);
});

it('leaves it to the report where there is one', () => {
  const matches = [makeMatch({}, { outlet: 'A', id: 'A' })];
  const { getByText, queryByText } = show(
    <Origins.Provider value={[origin]}>
      <OriginVersions group={{ origin, matches }} />
    </Origins.Provider>,
  );
  expect(queryByText(/^One report/)).toBeNull();
  expect(getByText('Report from Coast Wire')).toBeTruthy();
});

it('says where the page carries the same report, so that it is no second source', () => {
  const matches = [makeMatch({}, { outlet: 'A', id: 'A' })];
  const { getByText } = show(<OriginVersions group={{ origin: makeOrigin('Coast Wire', ['A'], true), matches }} />);
  expect(getByText('The same report as this page’s, from Coast Wire')).toBeTruthy();
});
