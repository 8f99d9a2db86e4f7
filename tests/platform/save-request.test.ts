import { expect, it } from 'vitest';
import { makeEvent, stubBrowser } from './fake-browser.ts';

const stored = new Map<string, unknown>();
const onChanged = makeEvent<[Record<string, { newValue?: unknown }>]>();
stubBrowser({
  storage: {
    session: {
      onChanged,
      get: async (key: string) => ({ [key]: stored.get(key) }),
      set: async (items: object) => {
        for (const [key, value] of Object.entries(items)) stored.set(key, value);
      },
      remove: async (key: string) => void stored.delete(key),
    },
  },
});
const { takeSaveRequest, watchSaveRequest, writeSaveRequest } = await import('../../src/platform/save-request.ts');

it('is for one tab, once', async () => {
  expect(await takeSaveRequest(3)).toBe(false);
  await writeSaveRequest(3);
  expect(await takeSaveRequest(4)).toBe(false);
  expect(await takeSaveRequest(3)).toBe(true);
  expect(await takeSaveRequest(3)).toBe(false);
});

it.each([[null], ['x'], [{ tabId: 'x' }]])('is none where %j is stored', async (odd) => {
  stored.set('saveRequest', odd);
  expect(await takeSaveRequest(3)).toBe(false);
});

it('stops telling when it is told to', () => {
  watchSaveRequest(() => undefined)();
  expect(onChanged.count()).toBe(0);
});
