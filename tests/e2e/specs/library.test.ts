import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { openCard, waitForNoCard } from '../reader/card.ts';
import { readHighlights, waitForHighlights } from '../reader/highlights.ts';
import { clickInPopup, closeSmallWindows, openPopupPage, readHeadline, readRealPopup } from '../reader/popup.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { type MadeUpPage, makePage } from '../server/made-up-page.ts';
import { readStoryPage } from '../server/story-pages.ts';
import { describeInEachBrowser } from '../session.ts';

const HERALD: MadeUpPage = {
  outlet: 'Invented Herald (sample page)',
  title: 'Lanterns of Sampletown float away in the spring flood',
  published: '2025-03-03T09:00:00Z',
  paragraphs: [
    'This is a sample page of Second Source. The Invented Herald does not exist, and neither does Sampletown.',
    'The spring flood in Sampletown carried away 1,240 paper lanterns from the harbour on Sunday night, the lantern guild said. Harbour master Ida Holm said that 37 boats went out at dawn to bring the lanterns back.',
    '“We will be finding lanterns in the reeds until the geese come home,” Holm said. The guild put the damage to the lanterns at $18,500.',
    'The lantern guild of Sampletown has floated paper lanterns in the harbour each spring, and had never lost them to a flood before. Volunteers dried those that were found on the steps of the town hall.',
  ],
};
const GAZETTE: MadeUpPage = {
  outlet: 'Invented Gazette (sample page)',
  title: 'Flood takes paper lanterns from Sampletown harbour',
  published: '2025-03-03T12:00:00Z',
  paragraphs: [
    'This is a sample page of Second Source. The Invented Gazette does not exist, and neither does Sampletown.',
    'Sampletown lost 1,240 paper lanterns when the spring flood swept through its harbour on Sunday night, according to the lantern guild. On Monday 37 boats searched the river for lanterns, harbour master Ida Holm said.',
    '“We will be finding lanterns in the reeds until the geese come home,” said Holm, who has run the harbour since the old bridge was built.',
    'Volunteers of the lantern guild dried what they found on the steps of the town hall, and neighbours brought them tea. The guild means to float its lanterns again as soon as the flood is over.',
  ],
};

interface Story {
  name: string;
  /** The page that is saved, and the page that is read. */
  saved: string;
  read: string;
}

const saved = readStoryPage('duvet-lung', 'livescience.com');
const read = readStoryPage('duvet-lung', 'gizmodo.com');
const STORY_PAGES: Story[] = [
  { name: 'sample pages', saved: makePage(HERALD), read: makePage(GAZETTE) },
  ...(saved && read ? [{ name: 'real pages (duvet-lung)', saved, read }] : []),
];

describeInEachBrowser('the library', (session) => {
  const opened: Page[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  async function open(slug: string, html: string, path?: string): Promise<Page> {
    const { driver, server } = session();
    server.add(slug, html, path ? { path } : {});
    const page = await driver.newPage();
    opened.push(page);
    await page.goto(server.urlOf(slug, path), { waitUntil: 'domcontentloaded' });
    return page;
  }

  const popupOf = async (page: Page) => {
    const popup = await openPopupPage(session().driver, page);
    opened.push(popup);
    return popup;
  };
  const press = async (popup: Page, key: string) => clickInPopup(popup, wordsOf(key));
  const says = (popup: Page, words: string) =>
    waitFor(
      `“${words}”`,
      () => popup.evaluate(() => document.body.innerText),
      (text) => text.includes(words),
    );
  const saves = (popup: Page) => says(popup, wordsOf('popupSavedOn').replace('$DATE$', ''));
  const isUnmarked = (page: Page) =>
    waitFor(
      'nothing to be marked',
      () => readHighlights(page),
      (all) => all.length === 0,
    );

  it.each(STORY_PAGES)(
    'shows what a saved article reports, in a page that was open before: $name',
    async ({ saved, read }) => {
      const { driver } = session();
      const page = await open('gazette', read);
      await waitFor(
        'the page to be read',
        async () => readHeadline(await popupOf(page)),
        (line) => line !== wordsOf('popupReading'),
      );
      expect(await readHighlights(page)).toEqual([]);

      const popup = await popupOf(await open('herald', saved));
      await press(popup, 'popupSave');
      await saves(popup);

      await page.bringToFront();
      const [first] = await waitForHighlights(page);
      await openCard(driver, page, first?.words ?? '');
      await page.keyboard.press('Escape');
      await waitForNoCard(driver, page);
      const summary = await popupOf(page);
      await waitFor(
        'the summary',
        () => readHeadline(summary),
        (line) => /second source/.test(line),
      );

      await popup.bringToFront();
      await press(popup, 'popupSavedRemove');
      await says(popup, wordsOf('popupRemoved'));
      await page.bringToFront();
      await isUnmarked(page);
      await popup.bringToFront();
      await press(popup, 'popupRemovedUndo');
      await saves(popup);
      await page.bringToFront();
      await waitForHighlights(page);

      await popup.bringToFront();
      await press(popup, 'popupSavedRemove');
      await says(popup, wordsOf('popupRemoved'));
    },
  );

  it('takes no article for its own second source, at whatever address and under whatever name it is read', async () => {
    const popup = await popupOf(await open('herald', makePage(HERALD)));
    await press(popup, 'popupSave');
    await saves(popup);
    const proper = `<link rel="canonical" href="${session().server.urlOf('herald')}">`;
    const own = await open('herald', makePage(GAZETTE).replace('</head>', `${proper}</head>`), '/m/lantern-report');
    const summary = await popupOf(own);
    await waitFor(
      'the page to be read',
      () => readHeadline(summary),
      (line) => line !== '' && line !== wordsOf('popupReading'),
    );
    await own.bringToFront();
    expect(await readHighlights(own)).toEqual([]);
    await waitForHighlights(await open('herald', makePage(GAZETTE), '/m/another-report'));
    await popup.bringToFront();
    await press(popup, 'popupSavedRemove');
    await says(popup, wordsOf('popupRemoved'));
  });

  it('notices what has changed since, and keeps the new version', async () => {
    const page = await open('herald', makePage(HERALD));
    const popup = await popupOf(page);
    await press(popup, 'popupSave');
    await saves(popup);
    session().server.add('herald', makePage(HERALD).replace('1,240', '1,310'));
    await page.bringToFront();
    await page.reload();
    const later = await popupOf(page);
    await press(later, 'popupSavedChanged');
    const changed = await waitFor('what has changed', () =>
      later.evaluate(() => document.querySelector('.changed-since')?.textContent ?? ''),
    );
    expect(changed).toMatch(/1,240.*1,310/);
    await press(later, 'popupKeepNewVersion');
    await waitFor('no change to be left', () =>
      later.evaluate(() => document.querySelector('.changed-since') === null),
    );
    await press(later, 'popupSavedRemove');
    await says(later, wordsOf('popupRemoved'));
  });

  it('saves by key', async () => {
    const { driver } = session();
    const page = await open('herald', makePage(HERALD));
    await waitFor(
      'the page to be read',
      async () => readHeadline(await popupOf(page)),
      (line) => line !== wordsOf('popupReading'),
    );
    await page.bringToFront();
    await driver.runCommand('save-article');
    await waitFor(
      'the popup to say that the article is saved',
      () => readRealPopup(driver),
      (text) => Boolean(text?.includes(wordsOf('popupSavedOn').replace('$DATE$', ''))),
    );
    await closeSmallWindows(driver);
    const popup = await popupOf(page);
    await press(popup, 'popupSavedRemove');
    await says(popup, wordsOf('popupRemoved'));
  });

  it('remembers what stays in view, where the reader has chosen so, and nothing else', async () => {
    const { driver } = session();
    const remember = (on: boolean) =>
      driver.inExtension((value) => chrome.storage.local.set({ settings: { remember: value } }), on);
    await remember(true);
    const page = await open('herald', makePage(HERALD));
    await waitLongEnough(13_000);
    const popup = await popupOf(page);
    await says(popup, wordsOf('popupRememberedOn').replace('$DATE$', ''));
    await press(popup, 'popupSavedRemove');
    await remember(false);
    const other = await open('gazette', makePage(GAZETTE));
    await waitLongEnough(13_000);
    const unsaved = await popupOf(other);
    await says(unsaved, wordsOf('popupSave'));
  });
});
