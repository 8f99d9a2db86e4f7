import { parseSettings, type Settings } from '../../../src/platform/settings.ts';
import type { Tab } from '../../../src/platform/tabs.ts';
import type { PopupPlatform } from '../../../src/popup/platform.ts';
import type { PageInLibrary } from '../../../src/protocol/library-messages.ts';
import type { ErrorCode, PageState } from '../../../src/protocol/messages.ts';

/** What a state is made of; what is left out is as on a news page of a fresh install. */
export interface World {
  page?: PageState;
  /** Nobody answers, or not as agreed. */
  fault?: ErrorCode;
  tab?: Tab | null;
  allowed?: boolean;
  settings?: Partial<Settings>;
  /** How the page stands to the library, or why that is not known; without it the worker does not answer. */
  library?: PageInLibrary | ErrorCode;
  /** The claim that is open. */
  focus?: number;
  /** Laid out for paper. */
  onPaper?: boolean;
  /** The words of a button to press first. */
  press?: string;
}

const TAB: Tab = { id: 1, url: 'https://www.courier.example/flood', loading: false, isPrivate: false };

/** A browser that stands still: nothing in it changes but what the reader does. */
export function createStillPlatform(world: World): PopupPlatform {
  const settings = { ...parseSettings(undefined), ...world.settings };
  const nothing = () => undefined;
  return {
    settings: { read: async () => settings, change: async () => undefined, subscribe: () => nothing },
    readPage: async () => {
      if (world.page) return { ok: true, value: world.page };
      return { ok: false, error: { code: world.fault ?? 'unreachable', detail: '' } };
    },
    ask: async () => ({ ok: true, value: null }) as never,
    tabId: TAB.id,
    askWorker: async () => {
      if (typeof world.library === 'object') return { ok: true, value: world.library } as never;
      return { ok: false, error: { code: world.library ?? 'unreachable', detail: '' } } as never;
    },
    takeSaveRequest: async () => false,
    watchSaveRequest: () => nothing,
    watchLibrary: () => nothing,
    findTab: async () => (world.tab === undefined ? TAB : world.tab),
    reloadTab: async () => undefined,
    openPaper: async () => undefined,
    openPanel: async () => undefined,
    openLibrary: async () => undefined,
    openSettings: async () => undefined,
    mayReadPages: async () => world.allowed ?? true,
    askToReadPages: async () => false,
    bringPage: () => Promise.reject(new Error('nothing moves here')),
    watchPage: () => nothing,
    takeFocus: async () => world.focus ?? null,
    watchFocus: () => nothing,
  };
}
