import browser from 'webextension-polyfill';

/**
 * Puts an entry into the menu that a right click on a web page opens. At each start of the worker: browsers forget such
 * entries at different times, and one that is there already stays as it is.
 */
export function addPageMenu(id: string, title: string): void {
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({ id, title, contexts: ['page', 'selection'], documentUrlPatterns }, () => {
    void browser.runtime.lastError; // read, so that the browser does not report an entry that is there already
  });
}

/** Tells when such an entry is chosen, and in which tab. */
export function listenToPageMenu(listener: (id: string, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) listener(String(menuItemId), tab.id);
  });
}
