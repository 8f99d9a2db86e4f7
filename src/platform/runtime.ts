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

/** Brings the library page to the front, or opens it. */
export async function openLibrary(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
