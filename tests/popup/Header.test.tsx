// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { Header } from '../../src/popup/Header.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { makeRead } from './states.ts';

beforeEach(() => stubMessages());

it('names the extension and the report that is read', () => {
  const { getByRole, getByText } = show(<Header page={makeRead([]).page} />);
  expect(getByRole('heading', { level: 1 }).textContent).toBe('Second Source');
  expect(getByText('Flood in Marsk')).toBeTruthy();
  expect(getByText('Marsk Courier')).toBeTruthy();
  expect(getByText('3 Mar 2025')).toBeTruthy();
});

it('is itself where no report is read', () => {
  expect(show(<Header page={null} />).root.textContent).toBe('Second Source');
});
