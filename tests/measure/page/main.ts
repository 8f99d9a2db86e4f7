import { readFileSync } from 'node:fs';
import type { BrowserName } from '../../e2e/browser/driver.ts';
import { launchBrowser } from '../../e2e/browser/launch.ts';
import { startSampleServer } from '../../e2e/server/sample-server.ts';
import { findGuest, type Guest, openMeasured } from './browsers.ts';
import { makeArticle, NO_ARTICLE, RESTLESS } from './made-up-pages.ts';
import { servePages } from './page-server.ts';
import { timePainting } from './painting.ts';
import { type Noticed, probe } from './probe.ts';
import { type ScriptTrace, traceScripts } from './trace.ts';

/**
 * `npm run bench:page`: what the extension costs a page, in both browsers, beside none and uBlock Origin in the same run. What
 * is measured is the best of a few runs: a machine that does something else too only ever makes it worse.
 */

const RUNS = 4;
/** A million nodes take a browser half a minute to lay out. */
const RUNS_OF_THE_LARGEST = 1;
const STORM_MS = 20_000;
const BROWSERS = (process.argv[2]?.split(',') ?? ['chrome', 'firefox']) as BrowserName[];
const PAGES = {
  none: NO_ARTICLE,
  'article-3000': makeArticle(3_000),
  'article-30000': makeArticle(30_000),
  'article-1000000': makeArticle(1_000_000),
  restless: RESTLESS,
};
const AFTER_MS = (name: string) => (name.endsWith('1000000') ? 15_000 : 1_500);

/** Bars on script in Chromium, where it can be told from all else. */
const TOTAL_BARS: Record<string, number> = { none: 3, 'article-3000': 12, 'article-1000000': 200 };
const SLICE_BARS: Record<string, number> = { 'article-30000': 16 };

function line(name: string, value: number, unit: string, bar?: number): void {
  const held = bar === undefined ? '' : `at most ${bar}${value > bar ? '  UNMET' : ''}`;
  console.log(`  ${name.padEnd(64)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(10)} ${held}`);
}

const server = await servePages(PAGES);

async function measureGuest(browser: BrowserName, guest: Guest): Promise<void> {
  const extension = findGuest(browser, guest);
  if (guest !== 'none' && !extension) return console.log(`  LEFT OUT: ${guest} is not installed for ${browser}`);
  const measured = await openMeasured(browser, extension).catch((error) => String(error));
  if (typeof measured === 'string') return console.log(`  LEFT OUT: ${browser} does not take ${guest} (${measured})`);
  const { page } = measured;
  const countRuns = (name: string) => (name.endsWith('1000000') ? RUNS_OF_THE_LARGEST : RUNS);
  for (const name of Object.keys(PAGES).filter((one) => one !== 'restless')) {
    const url = server.urlOf(name);
    const isOurs = guest === 'second-source';
    if (browser === 'chrome' && guest !== 'none') {
      const runs: ScriptTrace[] = [];
      for (let i = 0; i < countRuns(name); i++) runs.push(await traceScripts(page, url, AFTER_MS(name)));
      const best = (read: (run: ScriptTrace) => number) => Math.min(...runs.map(read));
      line(
        `${guest}, ${name}: script in all`,
        best((run) => run.totalMs),
        'ms',
        isOurs ? TOTAL_BARS[name] : undefined,
      );
      line(
        `${guest}, ${name}: longest stretch`,
        best((run) => run.longestMs),
        'ms',
        isOurs ? SLICE_BARS[name] : undefined,
      );
    }
    const seen: Noticed[] = [];
    for (let i = 0; i < countRuns(name); i++) seen.push(await probe(page, url, AFTER_MS(name)));
    line(`${guest}, ${name}: longest wait for a turn`, Math.min(...seen.map((one) => one.longestMs)), 'ms');
    line(`${guest}, ${name}: layout shift`, Math.max(...seen.map((one) => one.shift)), '', isOurs ? 0 : undefined);
  }
  if (browser === 'chrome') await measureStorm(measured.page, guest);
  await measured.close();
}

/** Script on a page that never rests: its own is in it, so that the difference to none counts. */
const storm = new Map<Guest, number>();
async function measureStorm(page: Parameters<typeof probe>[0], guest: Guest): Promise<void> {
  const session = await page.createCDPSession();
  await page.goto(server.urlOf('restless'));
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () =>
    1_000 *
    ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, STORM_MS));
  const share = (100 * ((await read()) - before)) / STORM_MS;
  storm.set(guest, share);
  if (guest === 'none') line('none, a page that never rests: its own script', share, '% of core');
  else
    line(
      `${guest}, a page that never rests: added`,
      share - (storm.get('none') ?? 0),
      '% of core',
      guest === 'second-source' ? 0.5 : undefined,
    );
}

for (const name of ['page', 'reader'])
  line(`${name}.iife.js`, readFileSync(`dist/chrome/src/content/${name}.iife.js`).length / 1_000, 'kB', 25);
for (const browser of BROWSERS) {
  console.log(browser);
  const samples = await startSampleServer();
  const driver = await launchBrowser(browser);
  await timePainting(driver, samples, false);
  line('from loaded to painted, warm', await timePainting(driver, samples, false), 'ms', 100);
  line('from loaded to painted, worker stopped', await timePainting(driver, samples, true), 'ms', 300);
  await driver.close();
  await samples.stop();
  for (const guest of ['none', 'second-source', 'ublock-origin'] as const) await measureGuest(browser, guest);
}
await server.stop();
