import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { readHighlights, waitForHighlights } from '../reader/highlights.ts';
import { readBadge } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

describeInEachBrowser('the key that switches it off and on', (session) => {
  afterEach(() => session().driver.inExtension(() => chrome.storage.local.remove('settings')));

  /** What the page says in its live region, and whether it is to be seen there. */
  const said = (page: Page) =>
    session().driver.inCard(page, (root) => {
      const line = root.querySelector<HTMLElement>('[role="status"]');
      return line?.checkVisibility() ? line.innerText : '';
    });
  const says = (page: Page, key: string) =>
    waitFor(
      key,
      () => said(page),
      (words) => words === wordsOf(key),
    );

  it('is heard and seen, and leaves the page as it was', async () => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);

    await driver.runCommand('switch');
    await says(page, 'announceOff');
    await waitFor(
      'nothing to be painted',
      () => readHighlights(page),
      (all) => all.length === 0,
    );
    await waitFor(
      'the badge',
      () => readBadge(driver, page),
      (badge) => badge === wordsOf('actionBadgeOff'),
    );

    await driver.stopBackground();
    await driver.runCommand('switch');
    await says(page, 'announceOn');
    await waitForHighlights(page);
    await waitFor(
      'its words to go',
      () => page.evaluate(() => document.documentElement.outerHTML),
      (now) => now === before,
    );
  });

  it('says so on the button of pages that cannot', async () => {
    const { driver } = session();
    const page = await driver.newPage();
    await page.goto('about:blank');
    const elsewhere = () => driver.inExtension(() => chrome.action.getBadgeText({}));
    await driver.runCommand('switch');
    await waitFor('the badge', elsewhere, (badge) => badge === wordsOf('actionBadgeOff'));
    await driver.runCommand('switch');
    expect(await waitFor('no badge', elsewhere, (badge) => badge === '')).toBe('');
  });
});
