import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { readHighlights, waitForHighlights } from '../reader/highlights.ts';
import { openPopupPage, readHeadline } from '../reader/popup.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

const NOT_ALLOWED = new RegExp(wordsOf('popupNotAllowed'));

/** Both browsers let readers keep an extension off pages; a click on its button then opens one page to it. */
describeInEachBrowser('site access that was taken back', (session) => {
  const headline = (popup: Page, line: RegExp) =>
    waitFor(
      `the popup to say ${line}`,
      () => readHeadline(popup),
      (seen) => line.test(seen),
    );

  it('lets the button’s click read the page in front, and no other', async () => {
    const { driver, server } = session();
    await driver.keepOffPages();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitLongEnough();
    expect(await readHighlights(page)).toEqual([]);

    await driver.pressToolbarButton(page);
    // The press opens the page to the extension; without a window Chrome draws no popup, which stands in a tab here.
    if (driver.name === 'chrome') await headline(await openPopupPage(driver, page), /second source/);
    await page.bringToFront();
    await waitForHighlights(page);

    const other = await driver.newPage();
    await other.goto(server.urlOf('strict-csp'));
    await headline(await openPopupPage(driver, other), NOT_ALLOWED);
  });

  it('is given back to pages that are open, which are not loaded again for it', async () => {
    const { driver, server } = session();
    await driver.keepOffPages();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await page.evaluate(() => Object.assign(window, { isFirstLoad: true }));
    await waitLongEnough();
    expect(await readHighlights(page)).toEqual([]);
    const popup = await openPopupPage(driver, page);
    await headline(popup, NOT_ALLOWED);
    await driver.letReadPages(popup);
    await page.bringToFront();
    await waitForHighlights(page);
    expect(await page.evaluate(() => 'isFirstLoad' in window)).toBe(true);
  });
});
