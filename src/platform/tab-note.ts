import browser, { type Storage } from 'webextension-polyfill';

/** What the worker leaves for a tab's popup before it opens it: read once. It outlives the worker, not the browser. */
export interface TabNote<T extends { tabId: number }> {
  write(note: T): Promise<void>;
  /** The note for a tab, which is forgotten as it is read; null where there is none. */
  take(tabId: number): Promise<T | null>;
  /** Tells when another one is written; returns the undo. */
  watch(listener: () => void): () => void;
}

/** A note under a key of the browser's session storage, which no page's script can reach. */
export function createTabNote<T extends { tabId: number }>(
  key: string,
  isNote: (stored: unknown) => stored is T,
): TabNote<T> {
  return {
    write: (note) => browser.storage.session.set({ [key]: note }),
    async take(tabId) {
      const { [key]: stored } = await browser.storage.session.get(key);
      if (!isNote(stored) || stored.tabId !== tabId) return null;
      await browser.storage.session.remove(key);
      return stored;
    },
    watch(listener) {
      const changed = (changes: Record<string, Storage.StorageChange>) => {
        if (changes[key]?.newValue) listener();
      };
      browser.storage.session.onChanged.addListener(changed);
      return () => browser.storage.session.onChanged.removeListener(changed);
    },
  };
}
