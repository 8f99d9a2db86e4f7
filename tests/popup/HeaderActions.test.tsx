// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { HeaderActions } from '../../src/popup/HeaderActions.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('has the words of each action as its label, and says what is on', () => {
  const report = { isBlind: true, isTaking: false, onBlind: vi.fn(), onTake: vi.fn() };
  const [onOpenPanel, onOpenLibrary, onOpenSettings] = [vi.fn(), vi.fn(), vi.fn()];
  const { getByRole } = show(<HeaderActions report={report} {...{ onOpenPanel, onOpenLibrary, onOpenSettings }} />);
  fireEvent.click(getByRole('button', { name: 'Hide outlets’ names', pressed: true }));
  fireEvent.click(getByRole('button', { name: 'Take it along', expanded: false }));
  fireEvent.click(getByRole('button', { name: 'Keep beside the page' }));
  fireEvent.click(getByRole('button', { name: 'Library' }));
  fireEvent.click(getByRole('button', { name: 'Settings' }));
  for (const run of [report.onBlind, report.onTake, onOpenPanel, onOpenLibrary, onOpenSettings])
    expect(run).toHaveBeenCalledTimes(1);
});

it('leads to the library and the settings in any state', () => {
  const { getAllByRole } = show(<HeaderActions onOpenLibrary={() => undefined} onOpenSettings={() => undefined} />);
  expect(getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Library', 'Settings']);
});
