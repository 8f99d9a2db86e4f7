import { useEffect, useState } from 'preact/hooks';

const KEY = 'hides-outlets';

/**
 * Whether outlets' names are hidden, and the switch for it; remembered on this machine, the same in all places. Kept where it
 * can be read at once: a name that flashes up first has been read.
 */
export function useBlind(): [isBlind: boolean, set: (isBlind: boolean) => void] {
  const [isBlind, setBlind] = useState(readBlind);
  useEffect(() => {
    const follow = () => setBlind(readBlind());
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, []);
  return [
    isBlind,
    (next) => {
      setBlind(next);
      tryStorage((storage) => (next ? storage.setItem(KEY, 'yes') : storage.removeItem(KEY)));
    },
  ];
}

function readBlind(): boolean {
  return tryStorage((storage) => storage.getItem(KEY)) === 'yes';
}

/** A browser that keeps storage from all pages keeps it from ours: the choice then holds until the popup closes. */
function tryStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}
