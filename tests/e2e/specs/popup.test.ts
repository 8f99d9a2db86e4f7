import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readExpected, wordsOf } from '../expected.ts';
import { findFaults } from '../reader/axe.ts';
import { clickInCard, openCard } from '../reader/card.ts';
import { waitForHighlights } from '../reader/highlights.ts';
import {
  clickInPopup,
  closeSmallWindows,
  openPopupPage,
  readBadge,
  readClaims,
  readHeadline,
  readPopupVersions,
  readRealPopup,
} from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { walkByTab } from '../reader/walk.ts';
import { makePage, OTHER_STORY, SAME_STORY } from '../server/made-up-page.ts';
import { describeInEachBrowser } from '../session.ts';

describeInEachBrowser('the popup', (session) => {
  async function openPage(url: string): Promise<Page> {
    const page = await session().driver.newPage();
    await page.goto(url);
    return page;
  }

  async function openSample(slug: string): Promise<Page> {
    const page = await openPage(session().server.urlOf(slug));
    await waitForHighlights(page);
    return page;
  }

  const openPopup = async (page: Page) => {
    const popup = await openPopupPage(session().driver, page);
    await waitFor(
      'a headline',
      () => readHeadline(popup),
      (line) => line !== '' && line !== wordsOf('popupReading'),
    );
    return popup;
  };

  it('lists the claims that others report, as many as the badge says', async () => {
    const { driver } = session();
    const page = await openSample('classic-article');
    const badge = await waitFor('the badge', () => readBadge(driver, page));
    const popup = await openPopup(page);
    const claims = await readClaims(popup);
    expect(claims).toHaveLength(Number(badge));
    const linked = readExpected('classic-article').linked.filter(({ maybe }) => !maybe);
    for (const { words } of linked) expect(claims.join('\n')).toContain(words);
    const verdicts = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.verdict-head .verdict')].map((sign) => sign.innerText),
    );
    const order = ['verdictDiffers', 'verdictAltered', 'verdictDifferentMeasure', 'verdictExcerpt', 'verdictSame'];
    expect(verdicts).toEqual(order.map(wordsOf).filter((words) => verdicts.includes(words)));
  });

  it('shows each outlet’s version of a claim, and the page the claim’s place', async () => {
    const page = await openSample('classic-article');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const before = await page.evaluate(() => scrollY);
    const popup = await openPopup(page);
    await clickInPopup(popup, 'Some 300');
    const shown = await waitFor(
      'versions',
      () => readPopupVersions(popup),
      (all) => all.length > 0,
    );
    expect(shown.map(({ outlet, verdict }) => ({ outlet, verdict }))).toEqual(
      expect.arrayContaining([
        { outlet: 'Newsweek', verdict: 'same' },
        { outlet: 'NBC News', verdict: 'different-measure' },
      ]),
    );
    await page.bringToFront();
    await waitFor(
      'the page to scroll',
      () => page.evaluate(() => scrollY),
      (now) => now < before,
    );
  });

  it('opens from the card, at the card’s claim', async () => {
    const { driver } = session();
    const page = await openSample('classic-article');
    await openCard(driver, page, 'Some 300');
    await clickInCard(driver, page, wordsOf('cardOpenSummary'));
    const text = await waitFor(
      'the popup',
      () => readRealPopup(driver),
      (seen) => seen?.includes('Newsweek') ?? false,
    );
    expect(text).toContain('Some 300');
    await closeSmallWindows(driver);
  });

  it.each([
    ['a page that is no article', 'popupNotArticle', (): string => session().server.urlOf('link-index', '/latest')],
    ['a story that the corpus does not have', 'popupNoStory', () => addPage('other-story', makePage(OTHER_STORY))],
    ['a story whose claims nobody else has', 'popupNoMatches', () => addPage('same-story', makePage(SAME_STORY))],
    ['a page where extensions may not run', 'popupRestricted', () => 'about:blank'],
  ])('tells %s', async (_name, key, prepare) => {
    const popup = await openPopup(await openPage(prepare()));
    await waitFor(
      key,
      () => readHeadline(popup),
      (line) => line === wordsOf(key),
    );
  });

  function addPage(slug: string, html: string): string {
    session().server.add(slug, html);
    return session().server.urlOf(slug);
  }

  it('has nothing that axe finds fault with, closed or open', async () => {
    const page = await openSample('live-blog');
    const popup = await openPopup(page);
    expect(await findFaults(popup)).toEqual([]);
    await clickInPopup(popup, 'about 15,000');
    await waitFor('versions', () => popup.evaluate(() => document.querySelectorAll('.version').length));
    expect(await findFaults(popup)).toEqual([]);
  });

  it('works by keyboard alone', async () => {
    const page = await openSample('classic-article');
    const popup = await openPopup(page);
    await popup.bringToFront();
    const isAtClaim = () =>
      popup.evaluate(() => document.activeElement?.matches('h4 > [aria-expanded="false"]') === true);
    for (let presses = 0; presses < 12 && !(await isAtClaim()); presses++) await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await waitFor('versions', () => popup.evaluate(() => document.querySelectorAll('.version').length));
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
  });

  it('has all that can be done within reach of Tab, each in its place, with the focus to be seen', async () => {
    const popup = await openPopup(await openSample('classic-article'));
    await popup.bringToFront();
    const open = (found: string) => popup.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), found);
    await open(`[aria-label="${wordsOf('popupTake')}"]`);
    await open('h4 > button');
    await popup.waitForSelector('.version');
    await popup.waitForSelector('.take');
    await popup.waitForSelector('.form-button');
    await open('.form-button');
    await popup.waitForSelector('#save-form');
    const look = async <T>(task: (document: Document) => T) => (await popup.evaluate(`(${task})(document)`)) as T;
    const press = (key: 'Tab') => popup.keyboard.press(key);
    expect(await walkByTab({ look, press })).toBeGreaterThan(25);
  });
});
