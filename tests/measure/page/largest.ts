import type { BrowserName } from '../../e2e/browser/driver.ts';
import { launchBrowser } from '../../e2e/browser/launch.ts';
import { wordsOf } from '../../e2e/expected.ts';
import { openPopupPage } from '../../e2e/reader/popup.ts';
import { waitFor } from '../../e2e/reader/wait.ts';
import { makeArticle } from './made-up-pages.ts';
import { servePages } from './page-server.ts';
import { printLine } from './print-line.ts';
import { traceScripts } from './trace.ts';

const NODES = 1_000_000;
/** A browser takes a while to lay out so much. */
const AFTER_MS = 10_000;
const BAR_MS = 200;

/** A page of a million text nodes: how long is script at work on it, and does the popup say that it was not read to its end? */
export async function measureLargest(browser: BrowserName): Promise<void> {
  const server = await servePages({ largest: makeArticle(NODES) });
  const driver = await launchBrowser(browser);
  const page = await driver.newPage();
  const url = server.urlOf('largest');
  if (browser === 'chrome') {
    const { totalMs, longestMs } = await traceScripts(page, url, AFTER_MS, '/reader.iife.js');
    printLine('second-source, a million nodes: script in all', totalMs, 'ms', BAR_MS);
    printLine('second-source, a million nodes: longest stretch of script', longestMs, 'ms');
  } else await page.goto(url, { timeout: 0 });
  const popup = await openPopupPage(driver, page);
  const says = await waitFor(
    'the popup to say that the page was cut',
    () => popup.evaluate((words) => document.body.textContent.includes(words), wordsOf('popupCut')),
    Boolean,
    120_000,
  ).catch(() => false);
  console.log(
    `  a million nodes: the popup ${says ? 'says that only the beginning was read' : 'DOES NOT SAY SO  UNMET'}`,
  );
  await driver.close();
  await server.stop();
}
