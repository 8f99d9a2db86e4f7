// @vitest-environment jsdom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { createSettings, type SettingsStore } from '../../src/platform/settings.ts';
import { useBlind } from '../../src/popup/use-blind.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';
import { show } from '../ui/show.ts';

const View = ({ store }: { store: SettingsStore }) => h('output', {}, String(useBlind(store)));
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));

it('is not known at first, so that no name flashes up, and then as it was chosen', async () => {
  const store = createSettings(createFakeStorage());
  await store.change((now) => ({ ...now, hidesOutlets: true }));
  const { getByRole } = show(h(View, { store }));
  expect(getByRole('status').textContent).toBe('null');
  await settle();
  expect(getByRole('status').textContent).toBe('true');
});

it('follows another place where it is switched', async () => {
  const store = createSettings(createFakeStorage());
  const { getByRole } = show(h(View, { store }));
  await settle();
  expect(getByRole('status').textContent).toBe('false');
  await store.change((now) => ({ ...now, hidesOutlets: true }));
  await settle();
  expect(getByRole('status').textContent).toBe('true');
});

it('was not chosen where the choice cannot be read', async () => {
  const read = () => Promise.reject(new Error('no storage'));
  const { getByRole } = show(h(View, { store: { ...createSettings(createFakeStorage()), read } }));
  await settle();
  expect(getByRole('status').textContent).toBe('false');
});
