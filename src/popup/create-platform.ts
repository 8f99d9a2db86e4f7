import { takeFocus, watchFocus } from '../platform/focus.ts';
import { createLibraryRevision } from '../platform/library-revision.ts';
import { getSelf, listen, localStorageArea, sendToExtension } from '../platform/native.ts';
import { openPanel } from '../platform/panel.ts';
import { askToReadPages, mayReadPages } from '../platform/permissions.ts';
import { openLibrary } from '../platform/runtime.ts';
import { takeSaveRequest, watchSaveRequest } from '../platform/save-request.ts';
import { readTextInPage, runContentScripts } from '../platform/scripts.ts';
import { createSettings } from '../platform/settings.ts';
import { findTab, openTab, reloadTab, sendToTab, watchTab } from '../platform/tabs.ts';
import { createClient } from '../protocol/client.ts';
import { checkClaimsInView, checkNothing } from '../protocol/page-requests.ts';
import { askPageState } from '../protocol/page-state.ts';
import { createRouter } from '../protocol/router.ts';
import { STATE_TELLER } from '../protocol/wire.ts';
import type { PopupPlatform } from './platform.ts';

const SETTINGS = 'src/options/index.html#settings';

/** The browser, as the popup of one tab needs it. */
export function createPlatform(tabId: number): PopupPlatform {
  return {
    tabId,
    settings: createSettings(localStorageArea),
    readPage: () => askPageState(() => readTextInPage(tabId, STATE_TELLER)),
    ask: createClient<'extension'>(sendToTab(tabId), { 'page.followView': checkClaimsInView }),
    askWorker: createClient<'extension'>(sendToExtension),
    findTab: () => findTab(tabId),
    reloadTab: () => reloadTab(tabId),
    mayReadPages,
    askToReadPages,
    bringPage: () => runContentScripts(tabId),
    watchPage(listener) {
      const stopTab = watchTab(tabId, listener);
      const stopMessages = listen(createChangeRouter(tabId, listener));
      return () => {
        stopTab();
        stopMessages();
      };
    },
    takeFocus: () => takeFocus(tabId),
    watchFocus,
    takeSaveRequest: () => takeSaveRequest(tabId),
    watchSaveRequest,
    watchLibrary: createLibraryRevision(localStorageArea).watch,
    openLibrary,
    openSettings: () => openTab(SETTINGS),
    openPaper: () => openTab(`src/popup/index.html?tab=${tabId}&on=paper`),
    openPanel: () => openPanel(tabId),
  };
}

function createChangeRouter(tabId: number, listener: () => void) {
  return createRouter(
    {
      'page.changed': {
        from: 'content',
        check: checkNothing,
        answer: (_, sender) => {
          if (sender.tabId === tabId) listener();
          return null;
        },
      },
    },
    getSelf(),
  );
}
