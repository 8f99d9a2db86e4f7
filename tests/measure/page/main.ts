import { readFileSync } from 'node:fs';
import type { BrowserName } from '../../e2e/browser/driver.ts';
import { launchBrowser } from '../../e2e/browser/launch.ts';
import { startSampleServer } from '../../e2e/server/sample-server.ts';
import { type Guest, openGuest } from './browsers.ts';
import { measureLargest } from './largest.ts';
import { PAGES, RESTLESS } from './made-up-pages.ts';
import { servePages } from './page-server.ts';
import { timePainting } from './painting.ts';
import { printLine } from './print-line.ts';
import { type Noticed, probe } from './probe.ts';
import { measureStorm } from './storm.ts';
import { type ScriptTrace, traceScripts } from './trace.ts';

/**
 * `npm run bench:page [-- BROWSERS [PARTS]]`: what the extension costs a page, in both browsers, beside none and uBlock Origin in the
 * same run. What is measured is the best of a few runs: a machine that does something else too only ever makes it worse. Parts:
 * painting, pages, storm, largest.
 */

const RUNS = 5;
const AFTER_MS = 2_000;
const BROWSERS = (process.argv[2] ?? 'chrome,firefox').split(',') as BrowserName[];
const PARTS = (process.argv[3] ?? 'painting,pages,storm,largest').split(',');
const GUESTS: Guest[] = ['none', 'second-source', 'ublock-origin'];

/** Bars on script in Chromium, where it can be told from all else, in milliseconds. */
const TOTAL_BARS: Record<string, number> = { none: 3, 'article-3000': 12 };
const SLICE_BARS: Record<string, number> = { 'article-30000': 16 };

const server = await servePages({ ...PAGES, restless: RESTLESS });

async function measurePages(browser: BrowserName, guest: Guest): Promise<void> {
  const measured = await openGuest(browser, guest);
  if (!measured) return;
  const { page, close } = measured;
  const isOurs = guest === 'second-source';
  for (const name of Object.keys(PAGES)) {
    const url = server.urlOf(name);
    const repeat = async <T>(run: () => Promise<T>) => {
      const runs: T[] = [];
      for (let i = 0; i < RUNS; i++) runs.push(await run());
      return runs;
    };
    const title = `${guest}, ${name}`;
    if (browser === 'chrome' && guest !== 'none') {
      const runs = await repeat<ScriptTrace>(() => traceScripts(page, url, AFTER_MS, findNeeded(guest, name)));
      const best = (read: (run: ScriptTrace) => number) => Math.min(...runs.map(read));
      const bars = isOurs ? [TOTAL_BARS[name], SLICE_BARS[name]] : [];
      printLine(
        `${title}: script in all`,
        best((run) => run.totalMs),
        'ms',
        bars[0],
      );
      printLine(
        `${title}: longest stretch of script`,
        best((run) => run.longestMs),
        'ms',
        bars[1],
      );
    }
    const seen = await repeat<Noticed>(() => probe(page, url, AFTER_MS));
    printLine(`${title}: longest wait for a turn`, Math.min(...seen.map((one) => one.longestMs)), 'ms');
    printLine(`${title}: layout shift`, Math.max(...seen.map((one) => one.shift)), '', isOurs ? 0 : undefined);
  }
  await close();
}

/** The script that must be in a trace for it to count. */
function findNeeded(guest: Guest, name: string): string {
  if (guest === 'ublock-origin') return '.js';
  return name === 'none' ? '/page.iife.js' : '/reader.iife.js';
}

async function measurePainting(browser: BrowserName): Promise<void> {
  const samples = await startSampleServer();
  const driver = await launchBrowser(browser);
  const { warm, stopped } = await timePainting(driver, samples);
  printLine('from loaded to painted, warm', warm, 'ms', 100);
  printLine('from loaded to painted, worker stopped', stopped, 'ms', 300);
  await driver.close();
  await samples.stop();
}

for (const name of ['page', 'reader'])
  printLine(`${name}.iife.js`, readFileSync(`dist/chrome/src/content/${name}.iife.js`).length / 1_000, 'kB', 25);
for (const browser of BROWSERS) {
  console.log(browser);
  if (PARTS.includes('painting')) await measurePainting(browser);
  if (PARTS.includes('pages')) for (const guest of GUESTS) await measurePages(browser, guest);
  if (PARTS.includes('storm')) await measureStorm(browser, GUESTS, server.urlOf('restless'));
  if (PARTS.includes('largest')) await measureLargest(browser);
}
await server.stop();
