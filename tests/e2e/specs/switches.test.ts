import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Settings } from '../../../src/platform/settings.ts';
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
      'another badge',
      () => readBadge(driver, page),
      (badge) => badge === (isElsewhereOn ? '' : wordsOf('actionBadgeOff')),
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

  const change = (edit: Partial<Settings>) =>
    session().driver.inExtension(async (parts) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), ...parts } });
    }, edit);
  afterEach(() => change({ enabled: true, offUntil: 0, onDemand: false, quiet: false, unmarked: [] }));

  async function open(slug: string): Promise<Page> {
    const page = await session().driver.newPage();
    await page.goto(session().server.urlOf(slug));
    return page;
  }
  const says = (popup: Page, key: string) =>
    waitFor(
      key,
      () => readHeadline(popup),
      (line) => line === wordsOf(key),
    );
  const verdictsOf = async (page: Page) => [...new Set((await readHighlights(page)).map(({ name }) => name))].sort();

  it('turn it off for an hour, from which it comes back by itself', async () => {
    const { driver } = session();
    const page = await open('classic-article');
    await waitForHighlights(page);
    const popup = await openPopupPage(driver, page);
    await clickInPopup(popup, wordsOf('popupPause'));
    await says(popup, 'popupOffHour');
    await nothing(page);
    const { settings } = await driver.inExtension(() => chrome.storage.local.get('settings'));
    const leftMs = (settings as Settings).offUntil - Date.now();
    expect(leftMs).toBeGreaterThan(3_500_000);
    expect(leftMs).toBeLessThanOrEqual(3_600_000);

    // The last seconds of the hour, over the death of the worker, in a page that was loaded within it.
    const other = await open('strict-csp');
    await change({ offUntil: Date.now() + 4_000 });
    await driver.stopBackground();
    await other.reload();
    expect(await readHighlights(other)).toEqual([]);
    await waitForHighlights(other);
    await page.bringToFront();
    await waitForHighlights(page);
  });

  it('leave only the differences marked in quiet mode, at once', async () => {
    const page = await open('classic-article');
    await waitForHighlights(page);
    const all = await verdictsOf(page);
    const popup = await openPopupPage(session().driver, page);
    await clickInPopup(popup, wordsOf('popupQuiet'));
    const loud = all.filter((verdict) => ['altered', 'differs', 'different-measure'].includes(verdict));
    expect(loud.length).toBeLessThan(all.length);
    expect(loud.length).toBeGreaterThan(0);
    await waitFor(
      'the differences alone',
      () => verdictsOf(page),
      (now) => now.join() === loud.join(),
    );
    await clickInPopup(popup, wordsOf('popupQuiet'));
    await waitFor(
      'everything',
      () => verdictsOf(page),
      (now) => now.join() === all.join(),
    );
  });

  it('have a page on demand wait until it is asked for', async () => {
    const { driver } = session();
    await change({ onDemand: true });
    const page = await open('classic-article');
    const popup = await openPopupPage(driver, page);
    await says(popup, 'popupWaiting');
    expect(await readHighlights(page)).toEqual([]);
    await clickInPopup(popup, wordsOf('popupStart'));
    await waitForHighlights(page);
    await page.reload();
    await says(popup, 'popupWaiting');
    await page.bringToFront();
    await driver.runCommand('next-claim');
    await waitForHighlights(page);
  });
});
