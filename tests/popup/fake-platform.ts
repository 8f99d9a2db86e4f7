import { vi } from 'vitest';
import { createSettings } from '../../src/platform/settings.ts';
import type { Tab } from '../../src/platform/tabs.ts';
import type { PopupPlatform } from '../../src/popup/platform.ts';
import { createClient } from '../../src/protocol/client.ts';
import type { PageState } from '../../src/protocol/messages.ts';
import { checkPageState } from '../../src/protocol/page-state.ts';
import { openEnvelope } from '../../src/protocol/wire.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';

export const TAB: Tab = { id: 3, url: 'https://www.courier.example/flood', loading: false };

interface World {
  tab: Tab | null;
  /** What the page answers; undefined where nobody is there to. */
  page: PageState | undefined;
  allowed: boolean;
  /** The claim that the card asked for. */
  focus: number | null;
}

/** A browser with one tab that a test can change under the popup; `tell` says that it has changed. */
export function createFakePlatform(parts: Partial<World> = {}) {
  const world: World = { tab: TAB, page: undefined, allowed: true, focus: null, ...parts };
  const listeners = new Set<() => void>();
  const sent: unknown[][] = [];
  const storage = createFakeStorage();
  const follow = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const send = async (message: unknown) => {
    const { name, payload } = openEnvelope(message) ?? {};
    if (name !== 'page.read' && name !== 'page.followView') sent.push([name, payload]);
    if (name === 'page.followView') return new Promise(() => undefined);
    if (world.page === undefined) throw new Error('Receiving end does not exist');
    return { ok: true, value: name === 'page.read' ? world.page : null };
  };
  const platform: PopupPlatform = {
    settings: createSettings(storage),
    ask: createClient<'extension'>(send, { 'page.read': checkPageState }),
    findTab: async () => world.tab,
    reloadTab: vi.fn(async () => undefined),
    mayReadPages: async () => world.allowed,
    askToReadPages: vi.fn(async () => true),
    watchPage: follow,
    watchFocus: follow,
    openPaper: vi.fn(async () => undefined),
    openPanel: vi.fn(async () => undefined),
    openLibrary: vi.fn(async () => undefined),
    takeFocus: async () => {
      const { focus } = world;
      world.focus = null;
      return focus;
    },
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return { platform, world, sent, storage, tell, countListeners: () => listeners.size };
}
