import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { openCard, readCard, waitForNoCard } from '../reader/card.ts';
import { findPainted, readPaintedWords, waitForHighlights } from '../reader/highlights.ts';
import { openPopupPage, readHeadline } from '../reader/popup.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { isAsParsed, readWatched, WATCH } from '../reader/watched.ts';
import { LEFT_ALONE, PAINTED_PAGES } from '../server/difficult-pages.ts';
import { addFrameworkPages, FRAMEWORKS } from '../server/framework-pages.ts';
import { makeArticle, makePage, TROOPS } from '../server/made-up-page.ts';
import { describeInEachBrowser } from '../session.ts';

const CLAIM = 'about 11,000';

/** Links and parts that count how often they are asked to do something. */
const COUNTING = makePage(
  TROOPS,
  `<main onclick="window.clicks = (window.clicks ?? 0) + 1">${makeArticle(TROOPS)
    .replace('Around', '<a id="link" href="#there">Around</a>')
    .replace('about 11,000 North', '<a id="link" href="#there">about 11,000</a> North')}</main>
  <script>
  window.links = 0;
  document.getElementById('link').addEventListener('click', () => links++);
  </script>`,
);

describeInEachBrowser('a page that is difficult', (session) => {
  beforeAll(async () => {
    const { server } = session();
    for (const [slug, { body, ...place }] of Object.entries({ ...PAINTED_PAGES, ...LEFT_ALONE }))
      server.add(slug, body, place);
    server.add('counting', COUNTING);
    await addFrameworkPages(server);
  });

  async function open(slug: string, query = ''): Promise<Page> {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(server.urlOf(slug, PAINTED_PAGES[slug]?.path) + query);
    return page;
  }

  const unwatched = { records: [], errors: [], violations: [] };

  it.each(Object.keys(PAINTED_PAGES))('is painted, has its card, and stays as it was: %s', async (slug) => {
    const { driver } = session();
    const page = await open(slug);
    expect((await waitForHighlights(page)).map(({ words }) => words)).toContain(CLAIM);
    const { box } = await openCard(driver, page, CLAIM);
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.width).toBeGreaterThan(200);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    await page.keyboard.press('Escape');
    await waitForNoCard(driver, page);
    expect(await isAsParsed(page)).toBe(true);
    expect(await readWatched(page)).toEqual(unwatched);
    await page.close();
  });

  it.each(Object.keys(LEFT_ALONE))('is left alone: %s', async (slug) => {
    const { driver } = session();
    const page = await open(slug);
    const popup = await openPopupPage(driver, page);
    await waitFor(
      'the popup to say that it is no article',
      () => readHeadline(popup),
      (line) => line === wordsOf('popupNotArticle'),
    );
    await popup.close();
    expect(await readPaintedWords(page)).toEqual([]);
    const watched = await readWatched(page);
    // Browsers draw XML that has no style as a tree, and write that into it.
    expect(slug === 'xml-document' ? { ...watched, records: [] } : watched).toEqual(unwatched);
    await page.close();
  });

  it('has its links and handlers do what they do, once', async () => {
    const { driver } = session();
    const page = await open('counting');
    await waitForHighlights(page);
    const { x, y } = await findPainted(page, CLAIM);
    await page.mouse.click(x, y);
    await waitLongEnough(700);
    const counted = await page.evaluate(() => {
      const { links, clicks } = window as unknown as { links: number; clicks: number };
      return { links, clicks, hash: location.hash, entries: history.length };
    });
    expect(counted).toMatchObject({ links: 1, clicks: 1, hash: '#there' });
    expect(await readCard(driver, page)).toBeNull();
    await page.close();
  });

  describe.each(FRAMEWORKS)('drawn by %s', (framework) => {
    it.each([0, 300, 800])('is taken over after %i ms, and goes on', async (hydrateAfterMs) => {
      const page = await open(`${framework}-report`, `?hydrate=${hydrateAfterMs}`);
      const textOf = (id: string) => page.evaluate((one) => document.getElementById(one)?.textContent ?? '', id);
      await waitFor(
        'the last edition',
        () => textOf('edition'),
        (text) => text === 'Report 3 of 3',
      );
      // What was painted before is let go where the framework takes its words apart, and painted again.
      await waitFor(
        'both figures',
        () => readPaintedWords(page),
        (words) => words.includes('About 11,000') && words.includes('Around 300'),
      );
      await page.click('#count');
      await page.click('#correct');
      await waitFor(
        'the old figure to be let go',
        () => readPaintedWords(page),
        (words) => !words.includes('About 11,000'),
        2_000,
      );
      expect(await textOf('sent')).toMatch(/^About 12,500 North/);
      expect(await textOf('count')).toBe('1');
      const complaints = await page.evaluate(() => (window as unknown as { complaints: string[] }).complaints);
      expect(complaints).toEqual([]);
      const { errors, violations } = await readWatched(page);
      expect([errors, violations]).toEqual([[], []]);
      await page.close();
    });
  });
});
