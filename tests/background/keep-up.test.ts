import { beforeEach, expect, it, vi } from 'vitest';
import { keepUp } from '../../src/background/keep-up.ts';
import { createSettings } from '../../src/platform/settings.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';

beforeEach(() => stubMessages());

function start(mayRead = true) {
  const settings = createSettings(createFakeStorage());
  const world = { mayRead, permit: () => undefined as undefined };
  const parts = {
    settings,
    mayReadPages: async () => world.mayRead,
    watchPermissions: vi.fn((_: () => void) => () => undefined),
    showBadgeElsewhere: vi.fn(async (_: object) => undefined),
    showMenuEntry: vi.fn(async (_: string, __: boolean) => undefined),
    fillOpenPages: vi.fn(async () => undefined),
  };
  keepUp(parts);
  return { ...parts, world };
}

it('shows on all buttons that it is off, and that it is on again', async () => {
  const { settings, showBadgeElsewhere } = start();
  const shows = (text: string) =>
    vi.waitFor(() => expect(showBadgeElsewhere.mock.lastCall?.[0]).toMatchObject({ text }));
  await shows('');
  await settings.change((now) => ({ ...now, enabled: false }));
  await shows('off');
  await settings.change((now) => ({ ...now, enabled: true }));
  await shows('');
});

it.each([
  ['not where pages are read by themselves', true, {}, false],
  ['where they wait', true, { onDemand: true }, true],
  ['where the browser keeps it off them', false, {}, true],
  ['not where it is off', false, { enabled: false }, false],
])('has the entry to read a page %s', async (_, mayRead, chosen, isShown) => {
  const { settings, showMenuEntry } = start(mayRead);
  await settings.change((now) => ({ ...now, ...chosen }));
  await vi.waitFor(() => expect(showMenuEntry.mock.lastCall).toEqual(['read-page', isShown]));
});

it('fills the open pages once they may be read', async () => {
  const { watchPermissions, fillOpenPages } = start(false);
  expect(fillOpenPages).not.toHaveBeenCalled();
  watchPermissions.mock.calls[0]?.[0]();
  expect(fillOpenPages).toHaveBeenCalledTimes(1);
});
