// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { Version } from '../../src/ui/Version.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeFigure, makeMatch } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it('says who, when, in which words, on whose word and why', () => {
  const claim = makeFigure({ source: 'the river board' });
  const reasons = [{ key: 'versionOrigin', values: ['x'] }];
  const { getByText, getByRole, root } = show(
    <Version match={makeMatch({ claim, reasons }, { origin: 'Coast Wire' })} />,
  );
  expect(getByText('Harbour Sample')).toBeTruthy();
  expect(getByText('2 Mar 2025')).toBeTruthy();
  expect(root.querySelector('mark')?.textContent).toBe('about 340');
  expect(getByText('Source: the river board')).toBeTruthy();
  expect(getByText('Report from Coast Wire')).toBeTruthy();
  expect(getByRole('link', { name: 'River rises overnight' })).toBeTruthy();
  expect(getByText('Why this match')).toBeTruthy();
});

it('leaves out what a report does not tell', () => {
  const { root } = show(<Version match={makeMatch({}, { published: 'soon' })} />);
  expect(root.querySelector('time')).toBeNull();
  expect(root.textContent).not.toMatch(/Source:|Report from|Why/);
});

it.each([
  ['Harbour Sample', 0],
  ['harboursample.com', 0],
  ['Coast Wire', 1],
  ['', 0],
])('tells the origin %j as another %i times', (origin, times) => {
  const { queryAllByText } = show(<Version match={makeMatch({}, { origin })} />);
  expect(queryAllByText(/^Report from/)).toHaveLength(times);
});
