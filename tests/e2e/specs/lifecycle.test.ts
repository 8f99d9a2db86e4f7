import { expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { clickInCard, openCard, readVersions, waitForCard } from '../reader/card.ts';
import { waitForHighlights } from '../reader/highlights.ts';
import { openPopupPage, readBadge, readClaims, readRealPopup } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

/** Browsers stop an idle background at any moment; a reader must not notice. */
describeInEachBrowser('a background that is stopped', (session) => {
  it('is not missed between any two steps', async () => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await driver.stopBackground();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);

    await driver.stopBackground();
    await openCard(driver, page, 'Some 300');
    expect((await readVersions(driver, page)).length).toBeGreaterThan(0);

    await driver.stopBackground();
    await clickInCard(driver, page, wordsOf('cardOpenSummary'));
    await waitFor(
      'the popup',
      () => readRealPopup(driver),
      (text) => text?.includes('Some 300') ?? false,
    );

    await driver.stopBackground();
    const popup = await openPopupPage(driver, page);
    await waitFor(
      'the claims',
      () => readClaims(popup),
      (claims) => claims.length > 0,
    );
    expect(await readBadge(driver, page)).not.toBe('');
    await popup.close();

    await page.bringToFront();
    await driver.stopBackground();
    await driver.runCommand('next-claim');
    await waitForCard(driver, page);

    await driver.stopBackground();
    await page.reload();
    await waitForHighlights(page);
  });
});
