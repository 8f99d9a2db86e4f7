// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TakeAlong } from '../../../src/popup/take/TakeAlong.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { compareSample } from './comparisons.ts';

beforeEach(() => stubMessages());
afterEach(() => vi.unstubAllGlobals());

it('copies in the form that is chosen, and says so', async () => {
  const writeText = vi.fn(async (_: string) => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { getByRole } = show(<TakeAlong compare={compareSample} />);
  fireEvent.change(getByRole('combobox', { name: 'Format' }), { target: { value: 'markdown' } });
  await waitFor(() => expect((getByRole('combobox') as HTMLSelectElement).value).toBe('markdown'));
  fireEvent.click(getByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(getByRole('status').textContent).toBe('Copied'));
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^# \[Flood in Marsk\]/);
});

it('says where the browser refused', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
  const { getByRole } = show(<TakeAlong compare={compareSample} />);
  fireEvent.click(getByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(getByRole('status').textContent).toBe('The browser did not let it be copied.'));
});
