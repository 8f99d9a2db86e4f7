import { useLayoutEffect, useState } from 'preact/hooks';
import type { SettingsStore } from '../platform/settings.ts';

/**
 * Whether outlets' names are hidden, as chosen for popup, panel, card and exports alike; null until that is known: a name that
 * flashes up first has been read.
 */
export function useBlind(store: SettingsStore): boolean | null {
  const [isBlind, setBlind] = useState<boolean | null>(null);
  // As early as the page is asked: the summary waits for both.
  useLayoutEffect(() => {
    // Where the choice cannot be read, none was made.
    void store.read().then(
      ({ hidesOutlets }) => setBlind(hidesOutlets),
      () => setBlind(false),
    );
    return store.subscribe(({ hidesOutlets }) => setBlind(hidesOutlets));
  }, [store]);
  return isBlind;
}
