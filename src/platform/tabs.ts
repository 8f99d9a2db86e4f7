import browser, { type Tabs } from 'webextension-polyfill';

/** A tab as far as we may know it: its address is missing where the extension may not run. */
export interface Tab {
  id: number;
  url: string | null;
  loading: boolean;
  /** In a private window, of which nothing is ever kept. */
  isPrivate: boolean;
}

/** The tab in front of the reader, or null where a window has none (a window of developer tools). */
export async function findActiveTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? readTab(tab) : null;
}

/** The tab in front in the window that this page of ours is part of. */
export async function findTabBeside(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? readTab(tab) : null;
}

/** Tells that another tab has come to the front, in whichever window; returns the undo. */
export function watchTabsInFront(listener: () => void): () => void {
  const activated = () => listener();
  browser.tabs.onActivated.addListener(activated);
  return () => browser.tabs.onActivated.removeListener(activated);
}

/** A tab by its number, or null where it is closed. */
export async function findTab(tabId: number): Promise<Tab | null> {
  try {
    return readTab(await browser.tabs.get(tabId));
  } catch {
    return null; // both browsers reject for a tab that is gone, and for nothing else
  }
}

/** All open tabs with a web page. */
export async function listWebTabs(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.map(readTab).filter((tab) => tab !== null);
}

/** Sends to the content script of a tab's page, never to its frames; for `createClient`. */
export function sendToTab(tabId: number): (message: unknown) => Promise<unknown> {
  return (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** Opens one of our own pages in a new tab. */
export async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Tells when a tab has begun or finished to load, and when it is closed; returns the undo. */
export function watchTab(tabId: number, listener: () => void): () => void {
  const updated = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tabId && change.status) listener();
  };
  const removed = (id: number) => {
    if (id === tabId) listener();
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  return () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  };
}

function readTab({ id, url, status, incognito }: Tabs.Tab): Tab | null {
  return id === undefined
    ? null
    : { id, url: url ?? null, loading: status === 'loading', isPrivate: incognito !== false };
}
