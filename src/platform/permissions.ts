import browser from 'webextension-polyfill';

const WEB_PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the extension may read web pages: in Firefox, and by a choice in Chrome, readers can take that back. */
export function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(WEB_PAGES);
}

/** Asks the reader for it; only inside a click. */
export function askToReadPages(): Promise<boolean> {
  return browser.permissions.request(WEB_PAGES);
}
