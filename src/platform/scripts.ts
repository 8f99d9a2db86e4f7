import browser from 'webextension-polyfill';

/** Runs one of our packaged scripts in a frame of a tab. Rejects where the extension may not run. */
export async function runScript(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [atRoot(file)] });
}

/** Brings what the manifest runs in every page into a page that was open before the extension was. */
export async function runContentScripts(tabId: number): Promise<void> {
  const target = { tabId };
  for (const { css = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
    if (js.length > 0) await browser.scripting.executeScript({ target, files: js });
  }
}

/** Firefox runs a new extension's content scripts in pages that are already open; Chrome leaves that to the extension. */
export function doesBrowserFillOpenPages(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

function atRoot(file: string): string {
  return file.startsWith('/') ? file : `/${file}`;
}
