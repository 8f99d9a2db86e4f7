import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openCard, waitForNoCard } from '../reader/card.ts';
import { readPaintedWords, waitForHighlights } from '../reader/highlights.ts';
import { waitFor } from '../reader/wait.ts';
import { isAsParsed, readWatched, WATCH } from '../reader/watched.ts';
import { describeInEachBrowser } from '../session.ts';

const STILL = ['classic-article', 'live-blog', 'links-and-lists', 'hostile-style', 'strict-csp'];

describeInEachBrowser('the page itself', (session) => {
  async function openWatched(slug: string, query = ''): Promise<Page> {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(server.urlOf(slug) + query);
    return page;
  }

  it.each(STILL)('stays as it was parsed: %s, painted, with a card opened and closed', async (slug) => {
    const { driver } = session();
    const page = await openWatched(slug);
    const [first] = await waitForHighlights(page);
    expect(await isAsParsed(page)).toBe(true);
    await openCard(driver, page, first?.words ?? '');
    await page.keyboard.press('Escape');
    await waitForNoCard(driver, page);
    expect(await isAsParsed(page)).toBe(true);
    expect(await readWatched(page)).toEqual({ records: [], errors: [], violations: [] });
    await page.close();
  });

  it.each([0, 300, 800])('lets React take over after %i ms and go on', async (hydrateAfterMs) => {
    const page = await openWatched('react-report', `?hydrate=${hydrateAfterMs}`);
    const edition = () => page.evaluate(() => document.getElementById('edition')?.innerText);
    await waitFor('React', edition, (text) => text?.startsWith('Report 3') ?? false);
    expect(await edition()).toBe('Report 3 of 3');
    const words = (await waitForHighlights(page)).map((one) => one.words);
    expect(words).toContain('About 11,000');
    expect(await page.evaluate(() => (window as unknown as { reactErrors: string[] }).reactErrors)).toEqual([]);
    expect((await readWatched(page)).errors).toEqual([]);
    await page.close();
  });

  it('takes the paint off a figure that the page corrects', async () => {
    const page = await openWatched('react-report');
    await waitForHighlights(page);
    await page.click('#correct');
    await waitFor(
      'the old figure to be let go',
      () => readPaintedWords(page),
      (words) => !words.some((one) => one.includes('11,000')),
      2_000,
    );
    expect(await page.evaluate(() => document.getElementById('sent')?.innerText)).toContain('12,500');
    await page.close();
  });

  it('paints what a single-page application shows after each navigation', async () => {
    const page = await openWatched('single-page-app');
    expect((await waitForHighlights(page)).map((one) => one.words)).toContain('about 11,000');
    await page.click('nav a[href="/losses"]');
    await waitFor(
      'the second article',
      () => readPaintedWords(page),
      (words) => words.includes('Around 300'),
    );
    expect(await readPaintedWords(page)).not.toContain('about 11,000');
    await page.click('nav a[href="/contact"]');
    await waitFor(
      'nothing to be painted',
      () => readPaintedWords(page),
      (words) => words.length === 0,
    );
    await page.goBack({ waitUntil: [] });
    await waitFor(
      'the second article again',
      () => readPaintedWords(page),
      (words) => words.includes('Around 300'),
    );
    await page.close();
  });
});
