import type { SettingsStorage } from './settings.ts';

/**
 * Pages that are open learn here that the library has changed: they hear of changes to storage without waking the
 * worker. The number itself says nothing, so that nothing about the library can be read from it.
 */
export interface LibraryRevision {
  /** Says that the library has changed; many changes in a row are said every few seconds. */
  note(): void;
  /** Tells when it has; returns the undo. */
  watch(listener: () => void): () => void;
}

const KEY = 'revision';
/** While an import runs, open pages ask again so often at most. Guess. */
const PAUSE_MS = 3_000;

/** Tests pass a storage and a pause of their own. */
export function createLibraryRevision(storage: SettingsStorage, pauseMs = PAUSE_MS): LibraryRevision {
  let isPausing = false;
  let isDue = false;
  const say = () => {
    isDue = false;
    isPausing = true;
    // A storage that refuses costs only marks that come when the page is next loaded.
    void storage.write({ [KEY]: crypto.randomUUID() }).catch(() => undefined);
    setTimeout(() => {
      isPausing = false;
      if (isDue) say();
    }, pauseMs);
  };
  return {
    note() {
      if (isPausing) isDue = true;
      else say();
    },
    watch: (listener) =>
      storage.subscribe((keys) => {
        if (keys.includes(KEY)) listener();
      }),
  };
}
