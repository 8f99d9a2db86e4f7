import { useLayoutEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings, type SettingsStore } from '../platform/settings.ts';

/** What holds before the reader has chosen anything. */
export const FRESH_SETTINGS = parseSettings(undefined);

/** The settings as they are stored, followed while the page is open; until they are known, and where they can't be, those of a fresh install. */
export function useSettings(store: SettingsStore): Settings {
  return useKnownSettings(store) ?? FRESH_SETTINGS;
}

/** The same, but null until they are known: an outlet's name that flashes up before it is hidden has been read. */
export function useKnownSettings(store: SettingsStore): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  // Before the first picture is drawn: the summary waits for it.
  useLayoutEffect(() => {
    void store.read().then(setSettings, () => setSettings(FRESH_SETTINGS));
    return store.subscribe(setSettings);
  }, [store]);
  return settings;
}
