import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { readHighlights, waitForHighlights } from '../reader/highlights.ts';
import { clickInPopup, openPopupPage, readBadge, readHeadline } from '../reader/popup.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

const SITE = 'classic-article.localhost';

describeInEachBrowser('the switches', (session) => {
  const nothing = (page: Page) =>
    waitFor(
      'nothing to be painted',
      () => readHighlights(page),
      (all) => all.length === 0,
    );

  it.each([
    ['this site', wordsOf('popupSwitchSite').replace('$SITE$', SITE), 'popupOffHere', true],
    ['every site', wordsOf('popupSwitchAll'), 'popupOffEverywhere', false],
  ])('turn it off for %s and on again', async (_name, label, headline, isElsewhereOn) => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);
    await waitFor('the badge', () => readBadge(driver, page));

    const popup = await openPopupPage(driver, page);
    await clickInPopup(popup, label);
    await waitFor(
      headline,
      () => readHeadline(popup),
      (line) => line === wordsOf(headline),
    );
    await nothing(page);
    await waitFor(
      'no badge',
      () => readBadge(driver, page),
      (badge) => badge === '',
    );
    await page.reload();
    await waitLongEnough();
    expect(await readHighlights(page)).toEqual([]);

    const elsewhere = await driver.newPage();
    await elsewhere.goto(server.urlOf('strict-csp'));
    if (isElsewhereOn) await waitForHighlights(elsewhere);
    else await waitLongEnough().then(() => nothing(elsewhere));

    await popup.bringToFront();
    await clickInPopup(popup, label);
    await page.bringToFront();
    await waitForHighlights(page);
    await waitFor('the badge', () => readBadge(driver, page));
  });
});
