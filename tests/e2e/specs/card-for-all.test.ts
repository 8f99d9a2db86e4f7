import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { forceColours } from '../browser/forced-colours.ts';
import { wordsOf } from '../expected.ts';
import { findFaults } from '../reader/axe.ts';
import { type Card, clickInCard, openCard, readCard, waitForCard, waitForNoCard } from '../reader/card.ts';
import { readPaintedWords, waitForHighlights } from '../reader/highlights.ts';
import { clickInPopup, openPopupPage, resize } from '../reader/popup.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { makeArticle, makePage, TROOPS } from '../server/made-up-page.ts';
import { READ, SAVED } from '../server/overlapping-pages.ts';
import { describeInEachBrowser } from '../session.ts';

/** For people to look at; nothing is compared with them. */
const PICTURES = 'screenshots/cards';

/** Fills the screen with its article at a click. */
const FULLSCREEN = makePage(
  TROOPS,
  `<main style="background: Canvas; overflow: auto"><button id="full" type="button">Fill the screen</button>${makeArticle(TROOPS)}</main>
  <script>document.getElementById('full').addEventListener('click', () => document.querySelector('main').requestFullscreen());</script>`,
);

describeInEachBrowser('the card for all readers', (session) => {
  beforeAll(() => {
    mkdirSync(PICTURES, { recursive: true });
    const { server } = session();
    server.add('fullscreen', FULLSCREEN);
    server.add('gazette', makePage(SAVED));
    server.add('baker', makePage(READ));
  });

  async function open(slug: string, size = { width: 1280, height: 900 }): Promise<Page> {
    const page = await session().driver.newPage();
    await resize(page, size);
    await page.goto(session().server.urlOf(slug));
    return page;
  }

  const picture = (page: Page, name: string) =>
    page.screenshot({ path: `${PICTURES}/${name}-${session().driver.name}.png` });

  /** The card once it has come to rest, all of it in the window. */
  async function settledCard(page: Page): Promise<Card> {
    await waitLongEnough(300);
    const card = (await readCard(session().driver, page)) as Card;
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(Math.round(card.box.x + card.box.width)).toBeLessThanOrEqual(view.width);
    expect(Math.round(card.box.y + card.box.height)).toBeLessThanOrEqual(view.height);
    return card;
  }

  // A window of 1280 by 900 has so many pixels of its own at these zooms.
  it.each([
    [200, { width: 640, height: 450 }],
    [400, { width: 320, height: 225 }],
  ])('can be read to its end at a zoom of %i %%, sideways never', async (zoom, size) => {
    const { driver } = session();
    const page = await open('classic-article', size);
    await waitForHighlights(page);
    await openCard(driver, page, 'Some 300');
    await settledCard(page);
    await picture(page, `zoom-${zoom}`);
    const reach = await driver.inCard(page, (root) => {
      const card = root.querySelector('.card') as HTMLElement;
      const last = [...root.querySelectorAll('a, button')].at(-1) as HTMLElement;
      last.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { top, bottom } = last.getBoundingClientRect();
      const sideways = [card, ...card.querySelectorAll('*')].filter(
        (part) => part.scrollWidth > part.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(part).overflowX),
      );
      return { isReached: top >= 0 && bottom <= innerHeight, sideways: sideways.map((part) => part.className) };
    });
    expect(reach).toEqual({ isReached: true, sideways: [] });
    // The claim itself is not lost behind its card for good: the next one takes the card along.
    await clickInCard(driver, page, wordsOf('cardNext'));
    await waitForCard(driver, page, 'from 1,200 to 4,000');
    await settledCard(page);
    await page.close();
  });

  it('lies over a page that fills the screen', async () => {
    const { driver } = session();
    const page = await open('fullscreen');
    await waitForHighlights(page);
    await page.click('#full');
    await waitFor('the full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await openCard(driver, page, 'about 11,000');
    await settledCard(page);
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    // A click that reaches it is on top.
    await clickInCard(driver, page, wordsOf('cardClose'));
    await waitForNoCard(driver, page);
    await openCard(driver, page, 'about 11,000');
    await waitLongEnough(300);
    await picture(page, 'fullscreen');
    await page.close();
  });

  it('steps through all claims and round, forth and back', async () => {
    const { driver } = session();
    const page = await open('classic-article');
    await waitForHighlights(page);
    const words = await readPaintedWords(page);
    await openCard(driver, page, words[0] ?? '');
    for (const next of [...words.slice(1), words[0] ?? '']) {
      await clickInCard(driver, page, wordsOf('cardNext'));
      await waitForCard(driver, page, next);
    }
    await clickInCard(driver, page, wordsOf('cardPrevious'));
    await waitForCard(driver, page, words.at(-1) ?? '');
    // Stepping keeps the keyboard in the card.
    expect(await driver.inCard(page, (root) => root.activeElement !== null)).toBe(true);
    await page.close();
  });

  it('changes between claims that share words, without leaving', async () => {
    const { driver } = session();
    const popup = await openPopupPage(driver, await open('gazette'));
    await clickInPopup(popup, wordsOf('popupSave'));
    await waitFor(
      'the article to be saved',
      () => popup.evaluate(() => document.body.innerText),
      (text) => text.includes(wordsOf('popupSavedOn').replace('$DATE$', '').trim()),
    );
    await popup.close();
    const page = await open('baker');
    await waitFor(
      'both claims',
      () => readPaintedWords(page),
      (words) => words.includes('43') && words.length > 1,
    );
    await openCard(driver, page, '43');
    await settledCard(page);
    await picture(page, 'overlapping');
    const choices = () =>
      driver.inCard(page, (root) => [...root.querySelectorAll('.overlapping button')].map((one) => one.textContent));
    const [quote = ''] = (await choices()) ?? [];
    expect(quote).toContain('We have lost 43 houses');
    await clickInCard(driver, page, quote);
    await waitFor('the figure among the others', choices, (others) => others?.join() === '43');
    await page.close();
  });

  it.each(['light', 'dark'])('has nothing that axe finds fault with, %s', async (scheme) => {
    const { driver } = session();
    const page = await open('classic-article');
    await waitForHighlights(page);
    await openCard(driver, page, 'Some 300');
    await waitLongEnough(300);
    const drawn = (await driver.inCard(page, (root) => root.innerHTML)) ?? '';
    // No script of a page reaches into the card, axe as little: it is given the card's own mark-up and style in an open root.
    const copy = await driver.newPage();
    await copy.goto(session().server.urlOf('link-index'));
    await copy.evaluate(
      (html, to) => {
        document.documentElement.style.cssText = `color-scheme: ${to}; background: Canvas; color: CanvasText`;
        document.body.innerHTML = '<main><h1>A copy of the card</h1><div></div></main>';
        const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
        root.innerHTML = html.replaceAll('color-scheme: light dark', `color-scheme: ${to}`);
      },
      drawn,
      scheme,
    );
    expect(
      await copy.evaluate(() => document.querySelector('div')?.shadowRoot?.querySelectorAll('.version').length),
    ).toBeGreaterThan(0);
    await waitLongEnough(300);
    expect(await findFaults(copy)).toEqual([]);
    await copy.close();
    await page.close();
  });

  it('keeps still where the reader wants no motion', async () => {
    const { driver } = session();
    const page = await open('classic-article');
    const isSet = await page
      .emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
      .then(() => true)
      .catch(() => false);
    if (!isSet) return console.log('LEFT OUT: this browser has no tests choose motion');
    await waitForHighlights(page);
    await openCard(driver, page, 'Some 300');
    const motion = await driver.inCard(page, (root) =>
      [...root.querySelectorAll('*')].flatMap((part) => part.getAnimations().map((one) => String(one.effect))),
    );
    expect(motion).toEqual([]);
    await page.close();
  });

  it('tells all by lines and words in forced colours', async () => {
    const { driver: own, page, close } = await forceColours(session().driver);
    await resize(page, { width: 1280, height: 900 });
    await page.goto(session().server.urlOf('classic-article'));
    await waitForHighlights(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await openCard(own, page, 'Some 300');
    await waitLongEnough(300);
    await picture(page, 'forced-colours');
    const looks = await own.inCard(page, (root) => {
      const probe = root.querySelector('.card') as HTMLElement;
      const styleOf = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
      return {
        edge: Number.parseFloat(getComputedStyle(probe).borderTopWidth),
        isPlain: getComputedStyle(probe).backgroundColor !== styleOf('.outlet').color,
        mark:
          Number.parseFloat(styleOf('mark').borderBottomWidth) +
          Number(styleOf('mark').textDecorationLine !== 'none') +
          Number(styleOf('mark').backgroundColor !== getComputedStyle(probe).backgroundColor),
      };
    });
    expect(looks?.edge).toBeGreaterThan(0);
    expect(looks?.isPlain).toBe(true);
    expect(looks?.mark).toBeGreaterThan(0);
    const ground = await page.evaluate(() => {
      const styleOf = (name: string) =>
        getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`).backgroundColor;
      return [styleOf('second-source-same'), getComputedStyle(document.body).backgroundColor];
    });
    expect(ground[0]).not.toBe(ground[1]);
    expect(ground[0]).not.toContain('0.2');
    await close();
  });
});
