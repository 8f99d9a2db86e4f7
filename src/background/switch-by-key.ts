import type { Settings, SettingsStore } from '../platform/settings.ts';
import { measurePause, switchAll } from '../platform/switched-off.ts';

export interface SwitchPlatform {
  settings: Pick<SettingsStore, 'change'>;
  findActiveTab(): Promise<{ id: number } | null>;
  /** Has the page in front say how it is now. */
  announce(tabId: number): Promise<void>;
}

export const SWITCH_COMMAND = 'switch';

/** Switches the extension off everywhere, or on again, and has the page in front say so. */
export function createSwitcher({ settings, findActiveTab, announce }: SwitchPlatform) {
  return async (named: number | undefined): Promise<void> => {
    await settings.change((now) => switchAll(now, isOff(now)));
    const tabId = named ?? (await findActiveTab())?.id;
    // Pages of the browser say nothing; the toolbar button does.
    if (tabId !== undefined) await announce(tabId).catch(() => undefined);
  };
}

const isOff = (now: Settings): boolean => !now.enabled || measurePause(now) > 0;
