// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { createSettings } from '../../src/platform/settings.ts';
import { RememberChoice } from '../../src/welcome/RememberChoice.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

function open() {
  const storage = createFakeStorage();
  const settings = createSettings(storage);
  const view = show(<RememberChoice settings={settings} />);
  const radio = (name: RegExp) => view.getByRole('radio', { name }) as HTMLInputElement;
  return { ...view, storage, settings, radio };
}

it('chooses nothing for the reader', async () => {
  const { radio, settings, getByRole } = open();
  expect([radio(/^Remember/).checked, radio(/^Save only/).checked]).toEqual([false, false]);
  expect((await settings.read()).remember).toBe(false);
  expect(getByRole('status').textContent).toBe('Until you choose, nothing is remembered.');
});

it('keeps the choice, and another one after it', async () => {
  const { radio, settings, getByRole } = open();
  fireEvent.click(radio(/^Remember/));
  await waitFor(async () => expect((await settings.read()).remember).toBe(true));
  await waitFor(() => expect(getByRole('status').textContent).toMatch(/^Your choice is kept/));
  fireEvent.click(radio(/^Save only/));
  await waitFor(async () => expect((await settings.read()).remember).toBe(false));
  await waitFor(() => expect(radio(/^Save only/).checked).toBe(true));
});

it('says where the browser did not save it', async () => {
  const { radio, storage, getByRole } = open();
  storage.refuse('quota');
  fireEvent.click(radio(/^Remember/));
  await waitFor(() => expect(getByRole('status').textContent).toContain('did not save'));
});
