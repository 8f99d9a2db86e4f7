import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { countStores, EARLIER_LIBRARIES, writeEarlierLibrary } from '../library/earlier-library.ts';
import { openLibraryPage, waitForWords } from '../library/library-page.ts';
import { waitForHighlights } from '../reader/highlights.ts';
import { waitFor } from '../reader/wait.ts';
import { makePage } from '../server/made-up-page.ts';
import { describeInEachBrowser } from '../session.ts';

// Each of these libraries holds what `tests/library/migrations` fills a library of today with.

const TITLES = [
  ...[0, 1, 2, 3, 4, 5, 20, 21].map((n) => `Marsk flood: Elvra river leaves its bed, report ${n}`),
  ...[1, 2, 22].map((n) => `Parliament in Osterby votes on school budget, report ${n}`),
];

/** Of the same story as some of them. */
const READER_PAGE = makePage({
  outlet: 'Reader Post (sample page)',
  title: 'Elvra river leaves its bed: flood in Marsk',
  published: '2025-03-02T12:00:00Z',
  paragraphs: [
    'This is a sample page of Second Source. The Reader Post does not exist, and neither do Marsk and the river Elvra.',
    'The Elvra river flooded Marsk on Sunday, and crews in Marsk moved 304 households away from the Elvra before night came.',
    '“Nobody in this town has ever seen the river stand so high before,” said mayor Ida Holm, who has held her office for nine years.',
    'Marsk has asked the villages up the river for boats and blankets, and the school of Marsk will stay closed for the week.',
  ],
});

const readTitles = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('td.title')].map(({ innerText }) => innerText).sort());

/** What the sheet of an article shows of it. */
async function readSheet(page: Page, title: string): Promise<string> {
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('td.title button')];
    buttons.find(({ innerText }) => innerText === wanted)?.click();
  }, title);
  const text = await waitForWords(page, wordsOf('libraryCorrect'));
  await page.keyboard.press('Escape');
  await waitFor('the sheet to close', () => page.evaluate(() => !document.querySelector('dialog[open]')));
  return text;
}

describeInEachBrowser('a library that an earlier release wrote', (session) => {
  it.each(EARLIER_LIBRARIES)('is there whole, and found by pages, after the update: $name', async ({ json }) => {
    const { driver, server } = session();
    await driver.inExtension(writeEarlierLibrary, json);
    // Whoever begins to move it may be gone at once.
    const leaving = await openLibraryPage(driver, 'articles');
    await leaving.close();
    const page = await openLibraryPage(driver, 'articles');
    await waitForWords(page, `${TITLES.length} articles`);
    await waitFor(
      'all rows',
      () => readTitles(page),
      (titles) => titles.length === TITLES.length,
    );
    expect(await readTitles(page)).toEqual(TITLES.toSorted());
    expect(await readSheet(page, TITLES[4] as string)).toContain('moved 304 households');
    await page.evaluate(() => {
      location.hash = 'packs';
    });
    expect(await waitForWords(page, 'Sample pack')).toContain('3 articles');
    const { version, counts } = await driver.inExtension(countStores);
    expect(version).toBeGreaterThan(1);
    expect(counts).toMatchObject({ articles: TITLES.length, 'first-articles': 0, 'first-claims': 0, 'first-texts': 0 });
    await page.close();

    await driver.stopBackground();
    server.add('reader', READER_PAGE);
    const reader = await driver.newPage();
    await reader.goto(server.urlOf('reader'), { waitUntil: 'domcontentloaded' });
    expect((await waitForHighlights(reader)).length).toBeGreaterThan(0);
    await reader.close();
  });
});
