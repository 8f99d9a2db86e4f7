import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings, type SettingsStore } from '../platform/settings.ts';

/** The settings as they are stored, followed while the page is open. */
export function useSettings(store: SettingsStore): Settings {
  const [settings, setSettings] = useState(parseSettings(undefined));
  useEffect(() => {
    // Storage that cannot be read leaves the switches as they are on a fresh install.
    void store.read().then(setSettings, () => undefined);
    return store.subscribe(setSettings);
  }, [store]);
  return settings;
}
