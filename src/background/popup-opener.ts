import type { Focus } from '../platform/focus.ts';
import type { Route } from '../protocol/router.ts';

export interface PopupPlatform {
  writeFocus(focus: Focus): Promise<void>;
  openPopup(): Promise<void>;
  openSmallWindow(path: string): Promise<void>;
}

/** Opens the popup at a claim; where the browser refuses, the same page in a small window. */
export function createPopupOpener(platform: PopupPlatform): Route<'popup.open'>['answer'] {
  return async ({ claim }, { tabId }) => {
    await platform.writeFocus({ tabId, claim });
    try {
      await platform.openPopup();
      return { opened: 'popup' };
    } catch {
      await platform.openSmallWindow(`src/popup/index.html?tab=${tabId}`);
      return { opened: 'window' };
    }
  };
}
