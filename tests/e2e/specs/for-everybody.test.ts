import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { openCard } from '../reader/card.ts';
import { waitForHighlights } from '../reader/highlights.ts';
import { findTab, readHeadline, resize } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** For people to look at. */
const PICTURES = 'screenshots/for-everybody';
/** A window of 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

describeInEachBrowser('for everybody,', (session) => {
  const opened: Page[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  async function openSample(): Promise<Page> {
    const page = await session().driver.newPage();
    opened.push(page);
    await page.goto(session().server.urlOf('classic-article'));
    await waitForHighlights(page);
    return page;
  }
  /** Each of the extension's own pages, about a page that was read. */
  async function openSurface(path: string): Promise<Page> {
    const { driver } = session();
    const tab = await findTab(driver, await openSample());
    const surface = await driver.openExtensionPage(path.replace('TAB', String(tab)));
    opened.push(surface);
    if (path.includes('popup'))
      await waitFor(
        'its report',
        () => readHeadline(surface),
        (line) => line.includes('second source'),
      );
    return surface;
  }
  const audit = (page: Page, where: string): Promise<unknown> =>
    page.evaluate(
      `axe.run(${where}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`,
    );
  const picture = (page: Page, name: string) => {
    mkdirSync(PICTURES, { recursive: true });
    return page.screenshot({ path: `${PICTURES}/${name}-${session().driver.name}.png` });
  };

  it('the card has nothing that axe finds fault with', async () => {
    const { driver, server } = session();
    const page = await openSample();
    await openCard(driver, page, 'Some 300');
    await picture(page, 'card');
    // No page, and so no axe, reaches into the card: its markup and style are looked at on a page of their own.
    const markup = await driver.inCard(page, (root) => root.innerHTML);
    server.add('card-copy', `<!doctype html><html lang="en"><title>Card</title><body>${markup}</body></html>`);
    const copy = await driver.newPage();
    opened.push(copy);
    await copy.goto(server.urlOf('card-copy'));
    await copy.waitForSelector('.card');
    await copy.evaluate(AXE);
    expect(await audit(copy, "'.card'")).toEqual([]);
  });

  it.each([
    ['popup', 'src/popup/index.html?tab=TAB'],
    ['settings', 'src/options/index.html#settings'],
    ['welcome', 'src/welcome/index.html'],
  ])('the %s can be read and used at 400 %%, in few colours and still', async (name, path) => {
    const { driver } = session();
    const surface = await openSurface(path);
    await surface.bringToFront();
    await resize(surface, ZOOMED);
    expect(await surface.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await picture(surface, `${name}-zoomed`);
    await driver.setPlain(surface, true);
    const media = ['(forced-colors: active)', '(prefers-reduced-motion: reduce)'];
    await waitFor(
      'the colours',
      () => surface.evaluate((queries) => queries.map((query) => matchMedia(query).matches), media),
      (all) => all.every(Boolean),
    );
    // A control without an edge is not to be seen where grounds are all one colour.
    const edgeless = await surface.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, select')]
        .filter(
          (one) =>
            one.checkVisibility() && one.getAttribute('type') !== 'radio' && one.getAttribute('type') !== 'checkbox',
        )
        .filter((one) => !one.closest('h4, summary'))
        .filter((one) => getComputedStyle(one).borderTopStyle === 'none')
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    await resize(surface, { width: 420, height: 640 });
    await picture(surface, `${name}-few-colours`);
    const moving = await surface.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) =>
          ['', '::before'].some((part) => /[1-9]/.test(getComputedStyle(one, part || null).transitionDuration)),
        ).length,
    );
    await driver.setPlain(surface, false);
    expect({ edgeless, moving }).toEqual({ edgeless: [], moving: 0 });
  });

  it('the panel has nothing that axe finds fault with', async () => {
    const page = await openSample();
    const panel = await session().driver.openExtensionPage('src/panel/index.html');
    opened.push(panel);
    await page.bringToFront();
    await waitFor(
      'its report',
      () => readHeadline(panel),
      (line) => line.includes('second source'),
    );
    await panel.evaluate(AXE);
    expect(await audit(panel, 'document')).toEqual([]);
  });
});
