// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { Version } from '../../src/ui/Version.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeFigure, makeMatch, makeQuote } from './reports.ts';
import { show } from './show.ts';

beforeEach(() => stubMessages());

it('says who, when, on whose word, and links the report', () => {
  const match = makeMatch({ claim: makeFigure({ source: 'the river board' }) }, { origin: 'Coast Wire' });
  const { getByText, getByRole } = show(<Version match={match} />);
  expect(getByText('Harbour Sample')).toBeTruthy();
  expect(getByText('2 Mar 2025').getAttribute('datetime')).toBe('2025-03-02');
  expect(getByText('According to the river board')).toBeTruthy();
  expect(getByText('Report from Coast Wire')).toBeTruthy();
  const link = getByRole('link', { name: 'River rises overnight' });
  expect(link.getAttribute('href')).toBe('https://www.harbour.example/flood');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(getByText('harbour.example')).toBeTruthy();
});

it('names the speaker of a quote', () => {
  const { getByText } = show(<Version match={makeMatch({ claim: makeQuote({ speaker: 'Ida Holm' }) })} />);
  expect(getByText('Said by Ida Holm')).toBeTruthy();
});

it('links no address that is no web page', () => {
  const { queryByRole, getByText } = show(<Version match={makeMatch({}, { url: 'javascript:alert(1)' })} />);
  expect(queryByRole('link')).toBeNull();
  expect(getByText('River rises overnight')).toBeTruthy();
});

it('names a report without a title, and leaves out a date that is none', () => {
  const { getByRole, root } = show(<Version match={makeMatch({}, { title: '', published: 'soon' })} />);
  expect(getByRole('link', { name: 'Report without a title' })).toBeTruthy();
  expect(root.querySelector('time')).toBeNull();
});
