// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { h } from 'preact';
import { expect, it } from 'vitest';
import { createSettings, type SettingsStore } from '../../src/platform/settings.ts';
import { useKnownSettings, useSettings } from '../../src/ui/use-settings.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';
import { show } from '../ui/show.ts';

const Probe = ({ store }: { store: SettingsStore }) =>
  h('p', null, `${useSettings(store).enabled} ${useKnownSettings(store)?.hidesOutlets}`);

it('are those of a fresh install until they are known', async () => {
  const store = createSettings(createFakeStorage());
  await store.change((now) => ({ ...now, enabled: false, hidesOutlets: true }));
  const { root } = show(h(Probe, { store }));
  expect(root.textContent).toBe('true undefined');
  await waitFor(() => expect(root.textContent).toBe('false true'));
});

it('are followed', async () => {
  const store = createSettings(createFakeStorage());
  const { root } = show(h(Probe, { store }));
  await waitFor(() => expect(root.textContent).toBe('true false'));
  await store.change((now) => ({ ...now, enabled: false, hidesOutlets: true }));
  await waitFor(() => expect(root.textContent).toBe('false true'));
});

it('are those of a fresh install where the storage cannot be read', async () => {
  const storage = { ...createFakeStorage(), read: () => Promise.reject(new Error('broken')) };
  const { root } = show(h(Probe, { store: createSettings(storage) }));
  await waitFor(() => expect(root.textContent).toBe('true false'));
});
