import { expect, it, vi } from 'vitest';
import { makeEvent, stubBrowser } from './fake-browser.ts';

const onChanged = makeEvent<[Record<string, { newValue?: unknown }>]>();
const stored = new Map<string, unknown>();
stubBrowser({
  storage: {
    session: {
      onChanged,
      get: async (key: string) => ({ [key]: stored.get(key) }),
      set: async (items: object) => {
        for (const [key, value] of Object.entries(items)) {
          stored.set(key, value);
          onChanged.fire({ [key]: { newValue: value } });
        }
      },
      remove: async (key: string) => void stored.delete(key),
    },
  },
});
const { createTabNote } = await import('../../src/platform/tab-note.ts');

const note = createTabNote<{ tabId: number }>(
  'note',
  (one): one is { tabId: number } => one !== undefined && one !== 'odd',
);

it('is read once, by its own tab', async () => {
  await note.write({ tabId: 3 });
  expect(await note.take(4)).toBeNull();
  expect(await note.take(3)).toEqual({ tabId: 3 });
  expect(await note.take(3)).toBeNull();
});

it('is nothing where something else is stored', async () => {
  stored.set('note', 'odd');
  expect(await note.take(3)).toBeNull();
});

it('tells of a new one until it is told to stop', async () => {
  const told = vi.fn();
  const stop = note.watch(told);
  await note.write({ tabId: 3 });
  onChanged.fire({ other: { newValue: 1 } });
  onChanged.fire({ note: {} });
  stop();
  await note.write({ tabId: 3 });
  expect(told).toHaveBeenCalledTimes(1);
});
