import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, createPack, formatPack } from '../../../src/core/index.ts';
import type { Driver } from '../browser/driver.ts';
import { launchBrowser } from '../browser/launch.ts';
import { wordsOf } from '../expected.ts';
import { giveFiles, openLibraryPage, pressButton, waitForDownload, waitForWords } from '../library/library-page.ts';
import { readHighlights, waitForHighlights } from '../reader/highlights.ts';
import { clickInPopup, openPopupPage, readClaims, readHeadline } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { OTHER_STORY } from '../server/made-up-page.ts';
import { type SampleServer, startSampleServer } from '../server/sample-server.ts';
import { readStoryPage, slugOfHost } from '../server/story-pages.ts';

/** Of each story one outlet's page is saved, and another's read. */
const STORIES = [
  { story: 'duvet-lung', saved: 'livescience.com', read: 'forbes.com', atLeast: 4 },
  { story: 'europa-water', saved: 'space.com', read: 'hawaiinewsnow.com', atLeast: 3 },
];

const SETTINGS = { enabled: true, disabledSites: ['left-alone.example'], remember: false };

function makePackFile(): string {
  const { outlet, title, published, paragraphs } = OTHER_STORY;
  const text = paragraphs.join('\n');
  const record = analyze({ id: 'bakers', outlet, url: 'https://baker.example/mornings', published, title, text });
  const made = createPack({ name: 'Bakers of Sampletown', created: '2025-02-04' }, [record]);
  if (!made.ok) throw new Error(made.fault.reason);
  return formatPack(made.pack);
}

describe.each(['chrome', 'firefox'] as const)('a library that is saved, lost and restored in %s', (name) => {
  const pages = STORIES.flatMap(({ story, ...hosts }) => {
    const [saved, read] = [readStoryPage(story, hosts.saved), readStoryPage(story, hosts.read)];
    return saved && read ? [{ ...hosts, story, html: { saved, read } }] : [];
  });
  let folder: string;
  let server: SampleServer;
  let driver: Driver;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'library-'));
    server = await startSampleServer();
    for (const { saved, read, html } of pages) {
      server.add(slugOfHost(saved), html.saved);
      server.add(slugOfHost(read), html.read);
    }
  });
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
    await rm(folder, { recursive: true });
  });

  async function startAfresh(downloads: string) {
    await driver?.close();
    driver = await launchBrowser(name, { downloads });
  }

  /** A page that has been read, in front, and its popup. Firefox gives a page that is not in front little time to be read in. */
  async function openRead(host: string): Promise<{ page: Page; popup: Page; close(): Promise<void> }> {
    const page = await driver.newPage();
    await page.goto(server.urlOf(slugOfHost(host)));
    const popup = await openPopupPage(driver, page);
    await page.bringToFront();
    await waitFor(
      'the page to be read',
      () => readHeadline(popup),
      (line) => line !== '' && line !== wordsOf('popupReading'),
    );
    return {
      page,
      popup,
      async close() {
        await popup.close();
        await page.close();
      },
    };
  }

  /** What the page shows of the others' reports: painted words, and the popup's lines. */
  async function readReport(host: string) {
    const { page, popup, close } = await openRead(host);
    const painted = (await waitForHighlights(page)).map(({ name, words }) => `${name}: ${words}`);
    await waitFor(
      'the summary',
      () => readHeadline(popup),
      (line) => /second source/.test(line),
    );
    const listed = await readClaims(popup);
    await close();
    return { painted, listed };
  }

  async function exportAll(downloads: string): Promise<{ path: string; text: string }> {
    const page = await openLibraryPage(driver, 'storage');
    await pressButton(page, wordsOf('libraryBackupSave'));
    const file = await waitForDownload(downloads, '.jsonl');
    await page.close();
    return file;
  }

  it.skipIf(pages.length < STORIES.length)(
    'shows the same cross-references from the same library',
    { timeout: 240_000 },
    async () => {
      const [first, second] = [await mkdtemp(join(folder, 'a-')), await mkdtemp(join(folder, 'b-'))];
      await startAfresh(first);
      for (const { saved, read } of pages) {
        const unread = await openRead(read);
        expect(await readHighlights(unread.page)).toEqual([]);
        await unread.close();
        const { popup, close } = await openRead(saved);
        await popup.bringToFront();
        await clickInPopup(popup, wordsOf('popupSave'));
        await waitForWords(popup, wordsOf('popupSavedOn').replace('$DATE$', ''));
        await close();
      }
      const pack = join(folder, 'bakers.pack.json');
      await writeFile(pack, makePackFile());
      const adding = await openLibraryPage(driver, 'add');
      await giveFiles(adding, pack);
      await waitForWords(adding, wordsOf('importDone'));
      await adding.close();
      await driver.inExtension((settings) => chrome.storage.local.set({ settings }), SETTINGS);

      const before = [];
      for (const { read, atLeast } of pages) {
        const report = await readReport(read);
        expect(report.listed.length).toBeGreaterThanOrEqual(atLeast);
        before.push(report);
      }
      const copy = await exportAll(first);
      expect(copy.text.trim().split('\n')).toHaveLength(1 + 1 + pages.length + 1 + 1);

      await startAfresh(second);
      for (const { read } of pages) {
        const { popup, close } = await openRead(read);
        expect(await readClaims(popup)).toEqual([]);
        await close();
      }
      const restoring = await openLibraryPage(driver, 'storage');
      await (await restoring.waitForSelector(`::-p-text(${wordsOf('libraryRestoreSettings')})`))?.click();
      await giveFiles(restoring, copy.path);
      await waitForWords(restoring, wordsOf('libraryRestoreDone'));
      await restoring.close();

      expect((await exportAll(second)).text).toBe(copy.text);
      expect(await driver.inExtension(async () => (await chrome.storage.local.get('settings')).settings)).toMatchObject(
        SETTINGS,
      );
      const after = [];
      for (const { read } of pages) after.push(await readReport(read));
      expect(after).toEqual(before);
      console.log(`${driver.version}: ${after.map(({ listed }) => listed.length).join(' and ')} claims seen again`);
    },
  );
});
