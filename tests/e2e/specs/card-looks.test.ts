import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { type Card, openCard, readCard } from '../reader/card.ts';
import { findPainted, waitForHighlights } from '../reader/highlights.ts';
import { resize } from '../reader/popup.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { AWKWARD_PAGES } from '../server/awkward-pages.ts';
import { describeInEachBrowser } from '../session.ts';

/** For people to look at; nothing is compared with them. */
const PICTURES = 'screenshots/cards';
const CLAIM = 'about 11,000';

const SIZE = { width: 1280, height: 900 };

describeInEachBrowser('the card on awkward pages', (session) => {
  beforeAll(() => {
    mkdirSync(PICTURES, { recursive: true });
    for (const [slug, html] of Object.entries(AWKWARD_PAGES)) session().server.add(slug, html);
  });

  async function open(slug: string): Promise<Page> {
    const page = await session().driver.newPage();
    await resize(page, SIZE);
    await page.goto(session().server.urlOf(slug));
    await waitForHighlights(page);
    return page;
  }

  const picture = (page: Page, name: string) =>
    page.screenshot({ path: `${PICTURES}/${name.replace('%', '')}-${session().driver.name}.png` });

  /** It lies in the window, is what is seen at its middle and its corners, and its letters can be read. */
  async function expectReadable(page: Page, { box }: Card) {
    const { driver } = session();
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(Math.round(box.x + box.width)).toBeLessThanOrEqual(view.width);
    expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(view.height);
    const onTop = await page.evaluate(
      ({ x, y, width, height }) =>
        [
          [0.5, 0.5],
          [0.1, 0.1],
          [0.9, 0.9],
        ].map(([across = 0, down = 0]) => document.elementFromPoint(x + width * across, y + height * down)?.localName),
      box,
    );
    expect(onTop).toEqual(Array(3).fill('second-source-card'));
    const size = await driver.inCard(page, (root) => {
      const words = root.querySelector('.passage') as HTMLElement;
      const { fontSize } = getComputedStyle(words);
      // The page's own zoom counts too: what is seen is what matters.
      return Number.parseFloat(fontSize) * ((words as unknown as { currentCSSZoom?: number }).currentCSSZoom ?? 1);
    });
    expect(size).toBeGreaterThanOrEqual(12);
    expect(size).toBeLessThanOrEqual(20);
  }

  it.each(Object.keys(AWKWARD_PAGES))('can be read: %s', async (slug) => {
    const { driver } = session();
    const page = await open(slug);
    await openCard(driver, page, CLAIM);
    // It comes in a tenth of a second, and stays where it came.
    await waitLongEnough(300);
    const card = (await readCard(driver, page)) as Card;
    await picture(page, slug);
    await expectReadable(page, card);
    const claim = await findPainted(page, CLAIM);
    const isBeside = claim.y <= card.box.y || claim.y >= card.box.y + card.box.height;
    expect(isBeside).toBe(true);
    await page.close();
  });

  it('has its dark dress where the reader wants dark', async () => {
    const { driver } = session();
    const page = await open('night');
    const isDark = await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      .then(() => true)
      .catch(() => false);
    if (!isDark) return console.log('LEFT OUT: this browser has no tests choose its scheme');
    await openCard(driver, page, CLAIM);
    await waitLongEnough(300);
    await picture(page, 'dark');
    const ground = await driver.inCard(
      page,
      (root) => getComputedStyle(root.querySelector('.card') as Element).backgroundColor,
    );
    expect(ground).toBe('rgb(27, 31, 37)');
    await page.close();
  });

  it('goes along as its claim scrolls', async () => {
    const { driver } = session();
    const page = await open('inner');
    await openCard(driver, page, CLAIM);
    await waitLongEnough(300);
    const before = (await readCard(driver, page)) as Card;
    await page.evaluate(() =>
      (document.getElementById('scroller') ?? document.documentElement).scrollBy({ top: 60, behavior: 'instant' }),
    );
    await waitFor(
      'the card to go along',
      () => readCard(driver, page),
      (card) => Math.abs((card?.box.y ?? 0) - (before.box.y - 60)) < 2,
    );
    await page.close();
  });

  it('does not jump while it comes', async () => {
    const { driver } = session();
    const page = await open('plain');
    const { x, y } = await findPainted(page, CLAIM);
    await page.mouse.click(x, y);
    const boxes: string[] = [];
    const end = Date.now() + 1_500;
    while (Date.now() < end) {
      const card = await readCard(driver, page);
      if (card?.text) boxes.push([card.box.x, card.box.width, card.box.height].map(Math.round).join());
    }
    expect(boxes.length).toBeGreaterThan(3);
    expect(new Set(boxes).size).toBe(1);
    await page.close();
  });
});
