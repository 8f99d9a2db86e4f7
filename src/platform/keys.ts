import browser from 'webextension-polyfill';

/** A keyboard command as the reader has it. */
export interface Key {
  /** What it does, in the words of the browser's own page of shortcuts. */
  words: string;
  /** As the browser writes it ("Alt+Shift+J"); empty where none is set. */
  shortcut: string;
}

/** Not in the polyfill's types: Firefox from 137 on. */
interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** The commands of the manifest with the keys that are set for them. The one that opens the popup has no words of ours. */
export async function listKeys(popupWords: string): Promise<Key[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    words: name === '_execute_action' ? popupWords : (description ?? ''),
    shortcut: shortcut ?? '',
  }));
}

/** Opens the browser's page of shortcuts, where alone keys can be changed. */
export async function openKeySettings(): Promise<void> {
  const commands = browser.commands as ShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
