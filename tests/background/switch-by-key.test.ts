import { expect, it, vi } from 'vitest';
import { createSwitcher } from '../../src/background/switch-by-key.ts';
import { createSettings, parseSettings } from '../../src/platform/settings.ts';
import { pause } from '../../src/platform/switched-off.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';

const ON = parseSettings(undefined);

async function press(before = ON, tabId: number | null = 3, announce = vi.fn(async () => undefined)) {
  const settings = createSettings(createFakeStorage());
  await settings.change(() => before);
  await createSwitcher({ settings, announce, findActiveTab: async () => ({ id: 4 }) })(tabId ?? undefined);
  return { after: await settings.read(), announce };
}

it.each([
  ['off', ON, { ...ON, enabled: false }],
  ['on', { ...ON, enabled: false }, ON],
  ['on within an hour off', pause(ON), ON],
])('switches it %s', async (_, before, after) => expect((await press(before)).after).toEqual(after));

it('has the page in front say so', async () => {
  expect((await press(ON, 3)).announce).toHaveBeenCalledWith(3);
  expect((await press(ON, null)).announce).toHaveBeenCalledWith(4);
});

it('switches also where the page can say nothing', async () => {
  const refuse = vi.fn(async () => {
    throw new Error('a page of the browser');
  });
  expect((await press(ON, 3, refuse as never)).after.enabled).toBe(false);
});
