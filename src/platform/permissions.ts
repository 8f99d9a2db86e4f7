import browser from 'webextension-polyfill';

const WEB_PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the extension may read web pages: in Firefox, and by a choice in Chrome, readers can take that back. */
export function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(WEB_PAGES);
}

/** Tells that more was permitted, or less; returns the undo. */
export function watchPermissions(listener: () => void): () => void {
  const changed = () => listener();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Asks the reader for it; only inside a click. */
export function askToReadPages(): Promise<boolean> {
  return browser.permissions.request(WEB_PAGES);
}
