import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { clickInCard, openCard, readCard, readVersions, waitForNoCard } from '../reader/card.ts';
import { waitForHighlights } from '../reader/highlights.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

const CLAIM = 'Some 300';

describeInEachBrowser('a link that is not of the same claim', (session) => {
  const versions = async (page: Page) => (await readVersions(session().driver, page)).length;
  const waitForVersions = (page: Page, count: number) =>
    waitFor(
      `${count} versions`,
      () => versions(page),
      (now) => now === count,
    );
  it('is hidden in the card at once, shown again, and stays hidden when the page is visited again', async () => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);
    await openCard(driver, page, CLAIM);
    const all = await versions(page);
    await clickInCard(driver, page, wordsOf('versionNotSame'));
    await waitForVersions(page, all - 1);
    await clickInCard(driver, page, wordsOf('versionShowAgain'));
    await waitForVersions(page, all);

    // All of them: the claim is painted no more, and its card stays to take that back.
    for (let left = all - 1; left >= 0; left--) {
      await clickInCard(driver, page, wordsOf('versionNotSame'));
      await waitForVersions(page, left);
    }
    expect((await readCard(driver, page))?.buttons).toContain(wordsOf('versionShowAgain'));
    await page.keyboard.press('Escape');
    await waitForNoCard(driver, page);

    await driver.stopBackground();
    await page.goto(`${server.urlOf('classic-article')}?utm_source=mail#more`);
    // The popup and the settings bring it back: their own tests, in a browser's document without a browser.
    expect((await waitForHighlights(page)).map(({ words }) => words)).not.toContain(CLAIM);
  });
});
