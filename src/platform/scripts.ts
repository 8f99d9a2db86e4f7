import browser from 'webextension-polyfill';

/** Runs one of our packaged scripts in a frame of a tab. Rejects where the extension may not run. */
export async function runScript(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [atRoot(file)] });
}

/** Brings what the manifest runs in every page into a page that was open before the extension was. */
export async function runContentScripts(tabId: number): Promise<void> {
  const target = { tabId };
  for (const { css, js } of browser.runtime.getManifest().content_scripts ?? []) {
    // Firefox tells null, or an empty list, for what is not there (seen in 153).
    if (css?.length) await browser.scripting.insertCSS({ target, files: css, origin: 'USER' });
    if (js?.length) await browser.scripting.executeScript({ target, files: js });
  }
}

/**
 * The text that a function gives which our own script has left in a tab's page under a name; null where it left none. For what a
 * reader waits for: before it delivers a message, Firefox starts a background that has stopped (https://bugzil.la/1852317), and
 * an object out of a page takes it ten times as long as the same as text (both seen in 153). Rejects where the extension may not run.
 */
export async function readTextInPage(tabId: number, name: string): Promise<string | null> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true, // a page that is slow to load is not waited for
    func: callByName,
    args: [name],
  });
  return typeof frame?.result === 'string' ? frame.result : null;
}

/** Runs in the page, where nothing else of this file is. */
function callByName(name: string): unknown {
  const found = (globalThis as Record<string, unknown>)[name];
  return typeof found === 'function' ? found() : null;
}

/** Firefox runs a new extension's content scripts in pages that are already open; Chrome leaves that to the extension. */
export function doesBrowserFillOpenPages(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

function atRoot(file: string): string {
  return file.startsWith('/') ? file : `/${file}`;
}
