import type { Driver } from '../../e2e/browser/driver.ts';
import type { SampleServer } from '../../e2e/server/sample-server.ts';

/** Notes when the first highlight is there, counted from the end of loading. */
const CLOCK = `addEventListener('load', () => {
  const start = performance.now();
  const timer = setInterval(() => {
    if (![...CSS.highlights.keys()].some((name) => name.startsWith('second-source-'))) return;
    clearInterval(timer);
    window.paintedAfterMs = performance.now() - start;
  }, 2);
})`;

/** The middle of several times from loaded to painted, on the classic sample article. */
export async function timePainting(driver: Driver, server: SampleServer, isStopped: boolean): Promise<number> {
  const times: number[] = [];
  const page = await driver.newPage();
  await page.evaluateOnNewDocument(CLOCK);
  for (let i = 0; i < 7; i++) {
    if (isStopped) await driver.stopBackground();
    await page.goto(server.urlOf('classic-article'));
    const handle = await page.waitForFunction('window.paintedAfterMs', { polling: 100 });
    times.push((await handle.jsonValue()) as number);
  }
  await page.close();
  return times.sort((a, b) => a - b)[3] ?? Number.NaN;
}
