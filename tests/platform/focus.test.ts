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
        for (const [key, value] of Object.entries(items)) stored.set(key, value);
        onChanged.fire({ focus: { newValue: 1 } });
      },
      remove: async (key: string) => void stored.delete(key),
    },
  },
});
const { takeFocus, watchFocus, writeFocus } = await import('../../src/platform/focus.ts');

it('gives a claim to its own tab, once', async () => {
  await writeFocus({ tabId: 3, claim: 2 });
  expect(await takeFocus(4)).toBeNull();
  expect(await takeFocus(3)).toBe(2);
  expect(await takeFocus(3)).toBeNull();
});

it.each([[null], ['x'], [{ tabId: 3 }], [{ tabId: 3, claim: 1.5 }]])('gives nothing for %j', async (odd) => {
  stored.set('focus', odd);
  expect(await takeFocus(3)).toBeNull();
});

it('tells of a new claim until it is told to stop', async () => {
  const told = vi.fn();
  const stop = watchFocus(told);
  await writeFocus({ tabId: 3, claim: 0 });
  onChanged.fire({ other: { newValue: 1 } });
  onChanged.fire({ focus: {} });
  stop();
  await writeFocus({ tabId: 3, claim: 1 });
  expect(told).toHaveBeenCalledTimes(1);
});
