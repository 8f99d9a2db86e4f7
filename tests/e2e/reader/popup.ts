import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/driver.ts';

const POPUP = 'src/popup/index.html';

/** Width of a toolbar popup, and the most height that browsers give it. */
const SIZE = { width: 400, height: 600 };

export async function findTab(driver: Driver, page: Page): Promise<number> {
  const id = await driver.inExtension(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  if (id === undefined) throw new Error(`No tab shows ${page.url()}`);
  return id;
}

/** The popup for a page, in a tab of its own: what it shows is the same, and it can be read and clicked. */
export async function openPopupPage(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.openExtensionPage(`${POPUP}?tab=${await findTab(driver, page)}`);
  await popup.setViewport(SIZE);
  return popup;
}

/** The text of the real popup that hangs from the toolbar button; null while there is none. */
export function readRealPopup(driver: Driver): Promise<string | null> {
  return driver.inExtension(() => {
    const [view] = chrome.extension.getViews({ type: 'popup' });
    return view ? view.document.body.innerText : null;
  });
}

/** What the toolbar button's badge says about a page. */
export async function readBadge(driver: Driver, page: Page): Promise<string> {
  return driver.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), await findTab(driver, page));
}
