import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { findFaults } from '../reader/axe.ts';
import { resize } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

describeInEachBrowser('the welcome page', (session) => {
  let page: Page;
  beforeAll(async () => {
    page = await session().driver.openExtensionPage('src/welcome/index.html');
    await page.bringToFront();
  });

  const readCard = () => page.evaluate(() => document.querySelector<HTMLElement>('.sample-card')?.innerText ?? '');

  it('reads its sample with the engine, and shows how the others have what is chosen', async () => {
    await waitFor('the first claim', readCard, (words) => words.includes(wordsOf('verdictDiffers')));
    const quote = await page.waitForSelector('::-p-text(upper gates before)');
    await quote?.click();
    await waitFor('the quote', readCard, (words) => words.includes(wordsOf('verdictAltered')));
  });

  it('goes by keyboard alone', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.claim-mark')?.focus());
    await page.keyboard.press('Enter');
    await waitFor('the figure', readCard, (words) => words.includes('520'));
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await waitFor('the quote', readCard, (words) => words.includes(wordsOf('verdictAltered')));
  });

  it('keeps the choice of how the library fills, and no other than was made', async () => {
    const readRemember = () =>
      session().driver.inExtension(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        return (settings as { remember?: boolean } | undefined)?.remember ?? null;
      });
    expect(await readRemember()).toBeNull();
    const choice = await page.waitForSelector(`::-p-text(${wordsOf('welcomeForget')})`);
    await choice?.click();
    await waitFor('the choice', readRemember, (kept) => kept === false);
  });

  it('names the keys as they are set', async () => {
    const keys = await page.evaluate(() => [...document.querySelectorAll('kbd')].map((one) => one.textContent));
    expect(keys.length).toBeGreaterThanOrEqual(3);
    expect(keys).toContain('Alt+Shift+J');
  });

  it('has nothing that axe finds fault with, in either theme', async () => {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((scheme) => document.documentElement.style.setProperty('color-scheme', scheme), theme);
      expect(await findFaults(page)).toEqual([]);
    }
  });

  it.each([320, 760, 1280])('fits a width of %i', async (width) => {
    await resize(page, { width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
