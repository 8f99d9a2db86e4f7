import browser, { type Storage } from 'webextension-polyfill';

/** A claim of a tab's page that the popup is to open at. */
export interface Focus {
  tabId: number;
  claim: number;
}

const KEY = 'focus';

/** Remembers the claim that the popup is to open at. It outlives the worker, not the browser. */
export async function writeFocus(focus: Focus): Promise<void> {
  await browser.storage.session.set({ [KEY]: focus });
}

/** The claim that a tab's popup is to open at, once: it is forgotten as it is read. */
export async function takeFocus(tabId: number): Promise<number | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  if (!isFocus(stored) || stored.tabId !== tabId) return null;
  await browser.storage.session.remove(KEY);
  return stored.claim;
}

/** Tells when another claim is to be opened; returns the undo. */
export function watchFocus(listener: () => void): () => void {
  const changed = (changes: Record<string, Storage.StorageChange>) => {
    if (changes[KEY]?.newValue) listener();
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}

function isFocus(stored: unknown): stored is Focus {
  const { tabId, claim } = (stored ?? {}) as Partial<Focus>;
  return Number.isInteger(tabId) && Number.isInteger(claim);
}
