import type { Page } from 'puppeteer-core';
import type { Driver } from '../../e2e/browser/driver.ts';
import type { SampleServer } from '../../e2e/server/sample-server.ts';

/** Of each kind, by turns, after one of each that does not count. */
const RUNS = 9;

/** Notes when the first highlight is there, counted from the end of loading. */
const CLOCK = `addEventListener('load', () => {
  const start = performance.now();
  const timer = setInterval(() => {
    if (![...CSS.highlights.keys()].some((name) => name.startsWith('second-source-'))) return;
    clearInterval(timer);
    window.paintedAfterMs = performance.now() - start;
  }, 2);
})`;

/** The middle of several times from loaded to painted, on the classic sample article, in milliseconds. */
export async function timePainting(driver: Driver, server: SampleServer): Promise<{ warm: number; stopped: number }> {
  const page = await driver.newPage();
  await page.evaluateOnNewDocument(CLOCK);
  const url = server.urlOf('classic-article');
  const times = { warm: [] as number[], stopped: [] as number[] };
  for (let i = 0; i <= RUNS; i++) {
    await driver.stopBackground();
    const stopped = await timeOnce(page, url);
    const warm = await timeOnce(page, url);
    if (i === 0) continue;
    times.stopped.push(stopped);
    times.warm.push(warm);
  }
  await page.close();
  return { warm: findMiddle(times.warm), stopped: findMiddle(times.stopped) };
}

async function timeOnce(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const handle = await page.waitForFunction('window.paintedAfterMs', { polling: 100 });
  return (await handle.jsonValue()) as number;
}

function findMiddle(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
