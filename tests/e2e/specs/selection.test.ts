import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { findFaults } from '../reader/axe.ts';
import { findPainted, waitForHighlights } from '../reader/highlights.ts';
import { closeSmallWindows, readRealPopup, resize } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

/** For people to look at. */
const PICTURES = 'screenshots/selection';
const ENTRY = { id: 'cross-reference-selection', label: wordsOf('menuSelection') };

describeInEachBrowser('a selection', (session) => {
  afterEach(() => closeSmallWindows(session().driver));

  async function open(slug: string, html?: string): Promise<Page> {
    const { driver, server } = session();
    if (html) server.add(slug, html);
    const page = await driver.newPage();
    await page.goto(server.urlOf(slug));
    return page;
  }
  /** Asks for what is selected, and waits for the window to say this of it. */
  async function ask(page: Page, at: { x: number; y: number }, says: string): Promise<string> {
    const selectionText = await page.evaluate(() => getSelection()?.toString() ?? '');
    await session().driver.chooseInMenu(page, at, { ...ENTRY, selectionText });
    const seen = await waitFor(
      `“${says}”`,
      () => readRealPopup(session().driver),
      (text) => text?.includes(says) ?? false,
    );
    return seen ?? '';
  }

  it('of one sentence of an article is held against what others report', async () => {
    const page = await open('classic-article');
    await waitForHighlights(page);
    const at = await findPainted(page, 'Some 300');
    await page.evaluate(() => {
      for (const highlight of CSS.highlights.values())
        for (const range of highlight) {
          const block = range.startContainer?.parentElement?.closest('p');
          if (range.toString() === 'Some 300' && block) getSelection()?.selectAllChildren(block);
        }
    });
    const text = await ask(page, at, ' second source in ');
    expect(text).toContain('Some 300');
  });

  it('of a draft in a text field, on a page that is no article, is too', async () => {
    const classic = await open('classic-article');
    await waitForHighlights(classic);
    const words = await classic.evaluate(() => document.querySelector('article')?.innerText ?? document.body.innerText);
    const page = await open('editor', '<!doctype html><title>Editor</title><textarea rows="12" cols="60"></textarea>');
    const at = await page.evaluate((draft) => {
      const field = document.querySelector('textarea') as HTMLTextAreaElement;
      field.value = draft;
      field.focus();
      field.select();
      const { x, y } = field.getBoundingClientRect();
      return { x: x + 40, y: y + 40 };
    }, words);
    await ask(page, at, ' second source in ');
  });

  it('has nothing in its window that axe finds fault with, in a small window and a narrow one', async () => {
    const { driver } = session();
    const page = await open('classic-article');
    const words = await page.evaluate(() => document.body.innerText);
    const id = await driver.inExtension(async (text) => {
      const note = { id: 'looked-at', selected: { text, isCut: false, url: '', around: null } };
      await chrome.storage.session.set({ selection: note });
      return note.id;
    }, words);
    const shown = await driver.openExtensionPage(`src/selection/index.html?id=${id}`);
    await shown.waitForSelector('.selected mark');
    mkdirSync(PICTURES, { recursive: true });
    for (const scheme of ['light', 'dark']) {
      await shown.evaluate((to) => {
        document.body.style.colorScheme = to;
      }, scheme);
      expect(await findFaults(shown)).toEqual([]);
      for (const width of [420, 320]) {
        await resize(shown, { width, height: 680 });
        expect(await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await shown.screenshot({ path: `${PICTURES}/selection-${scheme}-${width}-${driver.name}.png` });
      }
    }
  });
});
