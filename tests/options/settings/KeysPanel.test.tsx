// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { KeysPanel } from '../../../src/options/settings/KeysPanel.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

const list = async () => [
  { words: 'Show the next claim', shortcut: 'Alt+Shift+J' },
  { words: 'Read this page now', shortcut: '' },
];

it('shows each command with its key, or that it has none', async () => {
  const { findByText, getByText } = show(<KeysPanel keys={{ list, open: vi.fn() }} />);
  expect((await findByText('Alt+Shift+J')).closest('div')?.textContent).toContain('Show the next claim');
  expect(getByText('no key yet').closest('div')?.textContent).toContain('Read this page now');
});

it('opens the browser’s page, and says where that is refused', async () => {
  const open = vi.fn(async () => undefined);
  const { getByRole, findByText } = show(<KeysPanel keys={{ list, open }} />);
  fireEvent.click(getByRole('button', { name: 'Change keys' }));
  expect(open).toHaveBeenCalledTimes(1);
  open.mockRejectedValueOnce(new Error('no'));
  fireEvent.click(getByRole('button', { name: 'Change keys' }));
  await findByText(/^The browser did not open/);
});
