import type { Badge } from '../platform/action.ts';
import { text } from '../platform/locale.ts';
import type { SettingsStore } from '../platform/settings.ts';
import { READ_COMMAND } from './ask-for-page.ts';

export interface KeepUpPlatform {
  settings: Pick<SettingsStore, 'read' | 'subscribe'>;
  mayReadPages(): Promise<boolean>;
  watchPermissions(listener: () => void): () => void;
  showBadgeElsewhere(badge: Badge): Promise<void>;
  showMenuEntry(id: string, isShown: boolean): Promise<void>;
  /** Brings the extension into pages that were open before it might read them. */
  fillOpenPages(): Promise<void>;
}

/**
 * Keeps what the browser shows of the extension with what the reader has chosen: the button of pages that can't say it
 * themselves, and the menu's entry to read a page, which is there only where pages wait to be asked for.
 */
export function keepUp(platform: KeepUpPlatform): void {
  const { settings, mayReadPages } = platform;
  const show = async () => {
    const { enabled, onDemand } = await settings.read();
    await platform.showBadgeElsewhere(describe(enabled));
    await platform.showMenuEntry(READ_COMMAND, enabled && (onDemand || !(await mayReadPages())));
  };
  // A browser that refuses leaves a button or an entry as it was: nothing that the reader has chosen depends on it.
  const tryShow = () => void show().catch(() => undefined);
  tryShow();
  settings.subscribe(tryShow);
  platform.watchPermissions(() => {
    tryShow();
    void platform.fillOpenPages().catch(() => undefined); // likewise: pages are read when they are next loaded
  });
}

function describe(isOn: boolean): Badge {
  return isOn
    ? { text: '', title: text('actionTitle') }
    : { text: text('actionBadgeOff'), title: text('actionTitleOff') };
}
