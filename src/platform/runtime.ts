import browser from 'webextension-polyfill';

/** Tells of the keyboard commands of the manifest, with the tab in front where the browser names it. */
export function listenToCommands(listener: (command: string, tabId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => listener(command, tab?.id));
}

/** Tells that the extension was installed or updated, once each. */
export function listenToInstallation(listener: (reason: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener(reason);
  });
}

/** A keyboard command of ours as it is set in this browser. */
export interface Shortcut {
  /** As the browser writes them: "Alt+Shift+J", or signs on a Mac. */
  keys: string;
  /** What it does, in the reader's language. */
  what: string;
}

/** Our keyboard commands that have keys; the reader may have changed them or taken them away. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ shortcut, description }) =>
    shortcut && description ? [{ keys: shortcut, what: description }] : [],
  );
}

/** Whether this is Firefox, whose toolbar works in another way. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-');
}

/** Brings the library page to the front, or opens it. */
export async function openLibrary(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
