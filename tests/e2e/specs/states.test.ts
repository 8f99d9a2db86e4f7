import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ForcedColours, forceColours } from '../browser/forced-colours.ts';
import { describeView, type View } from '../gallery/describe-view.ts';
import { type GalleryServer, startGallery } from '../gallery/gallery-server.ts';
import { STATES } from '../gallery/states.ts';
import { resize } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

const THEMES = ['light', 'dark'] as const;
/** The states in which all kinds of parts are to be seen: those that are drawn alike in forced colours say nothing new. */
const FORCED = [
  'read',
  'saved',
  'changed',
  'figure',
  'quote',
  'counted',
  'blind',
  'take',
  'no-match',
  'off-here',
  'not-allowed',
];
/** For people to look at. */
const PICTURES = 'screenshots/states';

/**
 * Every state in both browsers and both themes. Its picture is saved; what is to be seen in it is held against
 * `views/STATE-THEME.txt`, which both browsers must meet, and which `vitest -u` accepts anew. Each browser has forced colours of
 * its own; Chrome's are recorded.
 */
describeInEachBrowser('each state of the summary', (session) => {
  let gallery: GalleryServer | undefined;
  let page: Page | undefined;
  let forced: ForcedColours | undefined;
  beforeAll(async () => {
    gallery = await startGallery();
    page = await session().driver.newPage();
    mkdirSync(PICTURES, { recursive: true });
  });
  afterAll(async () => {
    await forced?.close();
    await gallery?.stop();
  });

  async function open(state: string, theme: string, width = 400, shown = page): Promise<Page> {
    if (!shown || !gallery) throw new Error('There is no gallery yet');
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

  it.each(FORCED)('%s in forced colours', async (state) => {
    const { driver } = session();
    forced ??= await forceColours(driver);
    const shown = await open(state, 'light', 400, forced.page);
    expect(await shown.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await shown.screenshot({ path: `${PICTURES}/${state}-forced-${driver.name}.png`, fullPage: true });
    const { lines, faults } = await view(shown);
    expect(faults).toEqual([]);
    if (driver.name === 'chrome')
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../gallery/views/${state}-forced.txt`);
  });

  it.each([320, 1280])('fits a width of %i', async (width) => {
    for (const state of Object.keys(STATES)) {
      const { faults } = await view(await open(state, 'light', width));
      expect([state, ...faults]).toEqual([state]);
    }
  });
});
