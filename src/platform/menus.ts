import browser, { type Menus } from 'webextension-polyfill';

/** An entry of the menu that a right click opens. */
export interface MenuEntry {
  id: string;
  title: string;
  /** What must be under the pointer. */
  on: 'page' | 'selection';
  /** On pages of http and https alone; else on all pages where the browser shows such entries. */
  webPagesOnly: boolean;
}

/** The click on an entry: where, and the words that were selected as far as the browser tells them. */
export interface MenuClick {
  id: string;
  tabId: number;
  frameId: number;
  selectionText: string;
}

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/**
 * Puts an entry into the menu. At each start of the worker: browsers forget such entries at different times, and one that is
 * there already stays as it is.
 */
export function addMenuEntry({ id, title, on, webPagesOnly }: MenuEntry): void {
  const contexts: Menus.ContextType[] = on === 'page' ? ['page', 'selection'] : ['selection'];
  const where = webPagesOnly ? { documentUrlPatterns: WEB_PAGES } : {};
  browser.contextMenus.create({ id, title, contexts, ...where }, () => {
    void browser.runtime.lastError; // read, so that the browser does not report an entry that is there already
  });
}

/** Shows an entry that was added, or takes it out of sight. */
export async function showMenuEntry(id: string, isShown: boolean): Promise<void> {
  await browser.contextMenus.update(id, { visible: isShown });
}

/** Tells when an entry is chosen. */
export function listenToMenu(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    listener({ id: String(menuItemId), tabId: tab.id, frameId: frameId ?? 0, selectionText: selectionText ?? '' });
  });
}
