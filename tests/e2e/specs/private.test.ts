import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver } from '../browser/driver.ts';
import { launchBrowser } from '../browser/launch.ts';
import { countStores } from '../library/earlier-library.ts';
import { waitForHighlights } from '../reader/highlights.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { makePage } from '../server/made-up-page.ts';
import { type SampleServer, startSampleServer } from '../server/sample-server.ts';

/** As long as a page must stay in view to be remembered, and some more. */
const LINGER_MS = 13_000;

/** What two outlets report, so that one is marked once the other is in the library. */
const makeReport = (outlet: string, opening: string) =>
  makePage({
    outlet,
    title: 'Kites of Sampletown tear loose in the spring storm',
    published: '2025-03-03T09:00:00Z',
    paragraphs: [
      `This is a sample page of Second Source. The ${outlet} does not exist, and neither does Sampletown.`,
      `${opening} 1,240 paper kites of the Sampletown kite guild tore loose in the spring storm on Sunday night, the kite guild said.`,
      '“We will be finding kites in the reeds until the geese come home,” kite master Ida Holm said on Monday at the harbour.',
      'The kite guild of Sampletown has flown its paper kites over the harbour each spring, and had never lost them to a storm before.',
    ],
  });

describe.each<BrowserName>(['chrome', 'firefox'])('private windows of %s', (name) => {
  let driver: Driver | undefined;
  let server: SampleServer;
  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launchBrowser(name, { inPrivate: true, keepWelcome: true });
    server.add('secret', makeReport('Secret Herald', 'Some'));
    server.add('open', makeReport('Open Gazette', 'About'));
  });
  afterAll(async () => {
    await driver?.close();
    await server.stop();
  });
  const browser = () => driver as Driver;
  const countArticles = async () => (await browser().inExtension(countStores)).counts.articles ?? 0;

  it('are read for their reader, and nothing of them is remembered', async () => {
    await browser().inExtension(() => chrome.storage.local.set({ settings: { remember: true } }));
    // What an ordinary window shows is remembered, so that the private one below has something to be marked by.
    const page = await browser().newPage();
    await page.goto(server.urlOf('open'), { waitUntil: 'domcontentloaded' });
    await waitFor('the ordinary page to be remembered', countArticles, (count) => count === 1, 2 * LINGER_MS);
    const hidden = await browser().openPrivately(server.urlOf('secret'));
    expect((await waitForHighlights(hidden)).length).toBeGreaterThan(0);
    await hidden.bringToFront();
    await waitLongEnough(LINGER_MS);
    expect(await hidden.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await countArticles()).toBe(1);
    const kept = await browser().inExtension(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(kept).not.toMatch(/secret/i);
  });
});
