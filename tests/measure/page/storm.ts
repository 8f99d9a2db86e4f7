import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../e2e/browser/driver.ts';
import { type Guest, openGuest } from './browsers.ts';
import { printLine } from './print-line.ts';

const STORM_MS = 20_000;
const BAR_PERCENT = 0.5;

/**
 * Script on a page that never rests: the page's own is in it, so that the difference to no extension counts. Firefox tells nobody what
 * time scripts took.
 */
export async function measureStorm(browser: BrowserName, guests: readonly Guest[], url: string): Promise<void> {
  if (browser === 'firefox') return console.log('  LEFT OUT: Firefox does not tell how long scripts ran');
  let ownShare = 0;
  for (const guest of guests) {
    const measured = await openGuest(browser, guest);
    if (!measured) continue;
    const share = await measureShare(measured.page, url);
    await measured.close();
    const title = `${guest}, a page that never rests`;
    if (guest === 'none') {
      ownShare = share;
      printLine(`${title}: its own script`, share, '% of core');
    } else {
      const bar = guest === 'second-source' ? BAR_PERCENT : undefined;
      printLine(`${title}: added`, share - ownShare, '% of core', bar);
    }
  }
}

async function measureShare(page: Page, url: string): Promise<number> {
  const session = await page.createCDPSession();
  await page.goto(url);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, STORM_MS));
  return (100 * ((await read()) - before)) / STORM_MS;
}
