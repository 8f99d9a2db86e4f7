// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { h } from 'preact';
import { expect, it } from 'vitest';
import { createSettings, type SettingsStore } from '../../src/platform/settings.ts';
import { useSettings } from '../../src/ui/use-settings.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';
import { show } from '../ui/show.ts';

const Probe = ({ store }: { store: SettingsStore }) => h('p', null, String(useSettings(store).enabled));

it('follows what is stored', async () => {
  const store = createSettings(createFakeStorage());
  const { root } = show(h(Probe, { store }));
  expect(root.textContent).toBe('true');
  await store.change((now) => ({ ...now, enabled: false }));
  await waitFor(() => expect(root.textContent).toBe('false'));
});

it('shows a fresh install where the storage cannot be read', async () => {
  const storage = { ...createFakeStorage(), read: () => Promise.reject(new Error('broken')) };
  expect(show(h(Probe, { store: createSettings(storage) })).root.textContent).toBe('true');
});
