import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeView, type View } from '../gallery/describe-view.ts';
import { type GalleryServer, startGallery } from '../gallery/gallery-server.ts';
import { STATES } from '../gallery/states.ts';
import { resize } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

const THEMES = ['light', 'dark'] as const;
/** For people to look at. */
const PICTURES = 'screenshots/states';

/**
 * Every state in both browsers and both themes. Its picture is saved; what is to be seen in it is held against
 * `views/STATE-THEME.txt`, which both browsers must meet, and which `vitest -u` accepts anew.
 */
describeInEachBrowser('each state of the summary', (session) => {
  let gallery: GalleryServer | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    gallery = await startGallery();
    page = await session().driver.newPage();
    mkdirSync(PICTURES, { recursive: true });
  });
  afterAll(() => gallery?.stop());

  async function open(state: string, theme: string, width = 400): Promise<Page> {
    if (!page || !gallery) throw new Error('There is no gallery yet');
    const shown = page;
    await resize(shown, { width, height: 640 });
    await shown.goto(gallery.urlOf(state, theme));
    const stands = new URL(gallery.urlOf(state, theme)).search;
    await waitFor(
      'the state to stand',
      () => shown.evaluate(() => document.body?.dataset.stands ?? ''),
      (seen) => seen === stands,
    );
    return shown;
  }

  const view = (shown: Page): Promise<View> => shown.evaluate(describeView);

  describe.each(THEMES)('in %s', (theme) => {
    it.each(Object.keys(STATES))('%s', async (state) => {
      const shown = await open(state, theme);
      await shown.screenshot({ path: `${PICTURES}/${state}-${theme}-${session().driver.name}.png`, fullPage: true });
      const { lines, faults } = await view(shown);
      expect(faults).toEqual([]);
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../gallery/views/${state}-${theme}.txt`);
    });
  });

  it.each([320, 1280])('fits a width of %i', async (width) => {
    for (const state of Object.keys(STATES)) {
      const { faults } = await view(await open(state, 'light', width));
      expect([state, ...faults]).toEqual([state]);
    }
  });
});
