import { parseSettings, type SettingsStore } from '../platform/settings.ts';

/** Lets the settings of an exported library take the place of those that are set; a file without any changes nothing. */
export async function takeSettings(settings: SettingsStore, exported: unknown): Promise<void> {
  if (exported !== undefined && exported !== null) await settings.change(() => parseSettings(exported));
}
