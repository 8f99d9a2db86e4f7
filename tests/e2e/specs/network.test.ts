import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../browser/driver.ts';
import { launchBrowser } from '../browser/launch.ts';
import { wordsOf } from '../expected.ts';
import { clickInCard, openCard } from '../reader/card.ts';
import { waitForHighlights } from '../reader/highlights.ts';
import { openPopupPage, readClaims, readRealPopup } from '../reader/popup.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { type RecordingProxy, startRecordingProxy } from '../server/recording-proxy.ts';
import { type SampleServer, startSampleServer } from '../server/sample-server.ts';

/** What the browsers themselves ask for, with or without an extension. */
const OWN_BUSINESS =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google(apis)?\.com|gvt1\.com|gstatic\.com|chromium\.org)$/;

describe.each(['chrome', 'firefox'] as const)('the network in %s', (name) => {
  let proxy: RecordingProxy;
  let server: SampleServer;
  let driver: Driver;

  beforeAll(async () => {
    proxy = await startRecordingProxy();
    server = await startSampleServer();
    driver = await launchBrowser(name, { proxyPort: proxy.port });
  });

  afterAll(async () => {
    await driver?.close();
    await server?.stop();
    await proxy?.stop();
  });

  it('hears of no host but the page’s own while a page is read, a card and the popup are opened', async () => {
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);
    await openCard(driver, page, 'Some 300');
    await clickInCard(driver, page, wordsOf('cardOpenSummary'));
    await waitFor('the popup', () => readRealPopup(driver));
    const popup = await openPopupPage(driver, page);
    await waitFor(
      'claims',
      () => readClaims(popup),
      (claims) => claims.length > 0,
    );
    await waitLongEnough();

    const others = proxy.hosts().filter((host) => !OWN_BUSINESS.test(host));
    expect(others).toEqual(['classic-article.localhost']);
    const paths = new Set(server.requests.map((line) => line.split(' ')[1]));
    paths.delete('/favicon.ico');
    expect([...paths]).toEqual([new URL(server.urlOf('classic-article')).pathname]);
    expect(server.requests.filter((line) => !line.endsWith('/favicon.ico'))).toHaveLength(1);

    // Not deaf: a request that somebody does make is heard.
    await page.evaluate(() => fetch('http://control.example/').catch(() => null));
    expect(proxy.hosts()).toContain('control.example');
  });
});
