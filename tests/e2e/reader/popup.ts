import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/driver.ts';
import { wordsOf } from '../expected.ts';
import { listVersions, nameVerdicts, type Version } from './versions.ts';
import { waitFor } from './wait.ts';

const POPUP = 'src/popup/index.html';

/** Width of a toolbar popup, and the most height that browsers give it. */
const SIZE = { width: 400, height: 600 };

/** The browser's number for the tab of a page, which comes to the front for it. */
export async function findTab(driver: Driver, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await driver.inExtension(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  );
  if (id === undefined) throw new Error(`No tab shows ${page.url()}`);
  return id;
}

/** The popup for a page, in a tab of its own: what it shows is the same, and it can be read and clicked. */
export async function openPopupPage(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.openExtensionPage(`${POPUP}?tab=${await findTab(driver, page)}`);
  await resize(popup, SIZE);
  return popup;
}

/** Gives a page a size. Firefox 140 has no orientation to set, which puppeteer asks for in the same breath. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewport(size).catch((error) => {
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  });
}

/**
 * The text of the real popup that hangs from the toolbar button, or of the small window that stands for it where the
 * browser opens none without a click of the reader's own; null while there is neither.
 */
export function readRealPopup(driver: Driver): Promise<string | null> {
  return driver.inExtension(async () => {
    const [small] = await chrome.windows.getAll({ windowTypes: ['popup'] });
    const [inWindow] = small?.id === undefined ? [] : chrome.extension.getViews({ windowId: small.id });
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    // It may be looked at before it has a body.
    return (popup ?? inWindow)?.document.body?.innerText ?? null;
  });
}

/** Leaves the browser with its own window alone, so that a tab in front is the one that a test opened. */
export async function closeSmallWindows(driver: Driver): Promise<void> {
  await driver.inExtension(async () => {
    for (const { id } of await chrome.windows.getAll({ windowTypes: ['popup'] }))
      if (id) await chrome.windows.remove(id);
  });
}

/** What the toolbar button's badge says about a page. */
export async function readBadge(driver: Driver, page: Page): Promise<string> {
  return driver.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), await findTab(driver, page));
}

/** Presses a button, switch or line of the popup by the words on it. */
export async function clickInPopup(popup: Page, words: string): Promise<void> {
  // What stands where moves once the page has answered; a click before that could hit a neighbour.
  await waitFor(
    'the popup to have its answer',
    () => readHeadline(popup),
    (line) => line !== '' && line !== wordsOf('popupReading'),
  );
  const found = await popup.waitForSelector(`::-p-text(${words})`);
  // The switches lie over the list's lower end: what is under them counts as in view, and a click there would hit a switch.
  await found?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await found?.click();
}

/** What the popup says the page has come to. */
export function readHeadline(popup: Page): Promise<string> {
  return popup.evaluate(() => document.querySelector<HTMLElement>('[role="status"]')?.innerText.trim() ?? '');
}

/** The claims that others report, as the popup lists them, each as its button reads. */
export function readClaims(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.group:not(.group-alone) h4 button')].map((button) => button.innerText),
  );
}

/** The versions of the claims that are open in the popup. */
export async function readPopupVersions(popup: Page): Promise<Version[]> {
  const shown = await popup.evaluate(`(${listVersions})(document)`);
  return nameVerdicts(shown as ReturnType<typeof listVersions>);
}
