import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { findFaults } from '../reader/axe.ts';
import { readHighlights, waitForHighlights } from '../reader/highlights.ts';
import { resize } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

const SETTINGS = 'src/options/index.html#settings';
/** For people to look at. */
const PICTURES = 'screenshots/settings';

describeInEachBrowser('the settings', (session) => {
  afterEach(() => session().driver.inExtension(() => chrome.storage.local.remove('settings')));

  const open = async () => {
    const page = await session().driver.openExtensionPage(SETTINGS);
    await page.waitForSelector('.marks');
    return page;
  };
  const press = async (page: Page, key: string) => (await page.waitForSelector(`::-p-text(${wordsOf(key)})`))?.click();
  const names = async (page: Page) => [...new Set((await readHighlights(page)).map(({ name }) => name))].sort();

  it('choose which verdicts are highlighted, in pages that are open', async () => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);
    const all = await names(page);
    expect(all).toContain('different-measure');
    const settings = await open();
    await press(settings, 'verdictDifferentMeasure');
    await waitFor(
      'the rest',
      () => names(page),
      (now) => now.join() === all.filter((name) => name !== 'different-measure').join(),
    );
    await press(settings, 'verdictDifferentMeasure');
    await waitFor(
      'all',
      () => names(page),
      (now) => now.join() === all.join(),
    );
  });

  it('have open pages wait, and read them again', async () => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);
    const settings = await open();
    await press(settings, 'libraryOnDemand');
    await waitFor(
      'nothing to be painted',
      () => readHighlights(page),
      (all) => all.length === 0,
    );
    await press(settings, 'libraryOnDemand');
    await waitForHighlights(page);
  });

  it('list the keys that are set', async () => {
    const settings = await open();
    const keys = () =>
      settings.evaluate(() => [...document.querySelectorAll('.keys kbd')].map((kbd) => kbd.textContent));
    expect(await waitFor('the keys', keys, (all) => all.length > 0)).toHaveLength(4);
    expect(await settings.evaluate(() => document.querySelector('.keys')?.textContent)).toContain(
      wordsOf('commandSwitch'),
    );
  });

  it('have nothing that axe finds fault with, and fit narrow and zoomed', async () => {
    const page = await open();
    mkdirSync(PICTURES, { recursive: true });
    for (const scheme of ['light', 'dark']) {
      await page.evaluate((to) => {
        document.body.style.colorScheme = to;
      }, scheme);
      const faults = await findFaults(page);
      expect(faults).toEqual([]);
      // 400 % of a window of 1280 is one of 320.
      for (const width of [1280, 320]) {
        await resize(page, { width, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        const name = `${PICTURES}/settings-${scheme}-${width}-${session().driver.name}.png`;
        await page.screenshot({ path: name as `${string}.png`, fullPage: true });
      }
    }
  });
});
