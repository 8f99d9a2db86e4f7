import { vi } from 'vitest';
import { createSettings } from '../../src/platform/settings.ts';
import type { Tab } from '../../src/platform/tabs.ts';
import type { PopupPlatform } from '../../src/popup/platform.ts';
import { createClient } from '../../src/protocol/client.ts';
import type { PageInLibrary, SavedArticle } from '../../src/protocol/library-messages.ts';
import type { PageState } from '../../src/protocol/messages.ts';
import { askPageState } from '../../src/protocol/page-state.ts';
import { openEnvelope } from '../../src/protocol/wire.ts';
import { createFakeStorage } from '../platform/fake-storage.ts';

export const TAB: Tab = { id: 3, url: 'https://www.courier.example/flood', loading: false, isPrivate: false };

/** How a page stands to the library that does not have it. */
export const UNSAVED: PageInLibrary = {
  understood: {
    outlet: 'Marsk Courier',
    origin: 'Harbour Wire',
    title: 'Flood in Marsk',
    published: '2025-03-03T09:00:00Z',
    url: 'https://www.courier.example/flood',
    excerpt: 'Crews moved 340 households.',
    words: 612,
    figures: 14,
    quotes: 1,
  },
  saved: null,
  changes: [],
};
export const SAVED: SavedArticle = {
  ...UNSAVED.understood,
  id: 'a',
  arrival: 'saved',
  savedAt: '2025-03-03T14:05:00Z',
};

interface World {
  tab: Tab | null;
  /** What the page answers; undefined where nobody is there to. */
  page: PageState | undefined;
  allowed: boolean;
  /** What the page answers once its script was brought; left out where it can't be. */
  brought?: PageState;
  /** The claim that the card asked for. */
  focus: number | null;
  /** What the worker answers to each question about the library; a function is called with the request. */
  library: Partial<Record<string, unknown>>;
  /** The reader has asked by key or menu. */
  isSaveAsked: boolean;
}

/** A browser with one tab that a test can change under the popup; `tell` says that it has changed. */
export function createFakePlatform(parts: Partial<World> = {}) {
  const world: World = {
    tab: TAB,
    page: undefined,
    allowed: true,
    focus: null,
    library: { 'library.readPage': UNSAVED },
    isSaveAsked: false,
    ...parts,
  };
  const listeners = new Set<() => void>();
  const sent: unknown[][] = [];
  const asked: unknown[][] = [];
  const storage = createFakeStorage();
  const follow = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const send = async (message: unknown) => {
    const { name, payload } = openEnvelope(message) ?? {};
    if (name !== 'page.followView') sent.push([name, payload]);
    if (name === 'page.followView') return new Promise(() => undefined);
    if (world.page === undefined) throw new Error('Receiving end does not exist');
    return { ok: true, value: null };
  };
  const sendToWorker = async (message: unknown) => {
    const { name = '', payload } = openEnvelope(message) ?? {};
    const answer = world.library[name];
    asked.push([name, payload]);
    if (answer === undefined) throw new Error('Receiving end does not exist');
    return typeof answer === 'string'
      ? { ok: false, error: { code: answer, detail: '' } }
      : { ok: true, value: typeof answer === 'function' ? answer(payload) : answer };
  };
  const platform: PopupPlatform = {
    tabId: TAB.id,
    askWorker: createClient<'extension'>(sendToWorker),
    takeSaveRequest: async () => {
      const { isSaveAsked } = world;
      world.isSaveAsked = false;
      return isSaveAsked;
    },
    watchSaveRequest: follow,
    watchLibrary: follow,
    settings: createSettings(storage),
    readPage: () => askPageState(async () => (world.page === undefined ? null : JSON.stringify(world.page))),
    ask: createClient<'extension'>(send),
    findTab: async () => world.tab,
    reloadTab: vi.fn(async () => undefined),
    mayReadPages: async () => world.allowed,
    askToReadPages: vi.fn(async () => true),
    bringPage: vi.fn(async () => {
      if (!world.brought) throw new Error('not allowed');
      world.page = world.brought;
    }),
    watchPage: follow,
    watchFocus: follow,
    openPaper: vi.fn(async () => undefined),
    openPanel: vi.fn(async () => undefined),
    openLibrary: vi.fn(async () => undefined),
    openSettings: vi.fn(async () => undefined),
    takeFocus: async () => {
      const { focus } = world;
      world.focus = null;
      return focus;
    },
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return { platform, world, sent, asked, storage, tell, countListeners: () => listeners.size };
}
