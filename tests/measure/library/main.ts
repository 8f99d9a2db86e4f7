import { type Bench, openBench } from './browser.ts';
import { createRandom } from './made-up-news.ts';
import type { LookUp } from './ours.ts';

/**
 * `npm run bench:library [-- --articles 1000,10000] [-- --browser chrome]`: the library at growing sizes in real
 * browsers, beside MiniSearch with the same articles.
 */
const PAGES = 120;
const STARTS = 15;
const SAVED = 300;
const BARS = { warmMs: 150, stoppedMs: 300, heapMB: 80, diskKB: 6, perSecond: 100 };

const option = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
};
const sizes = option('articles', '1000,10000,100000').split(',').map(Number);
const browsers = option('browser', 'chrome,firefox').split(',') as ('chrome' | 'firefox')[];

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const percentile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** The same pages at each size: places in the first articles' stories, spread evenly. */
function choosePages(articles: number): number[] {
  const random = createRandom(7);
  return [...new Set(Array.from({ length: PAGES }, () => Math.floor(random() * articles)))];
}

function print(name: string, value: number | null, unit: string, bar?: { most?: number; least?: number }) {
  const shown = value === null ? 'not told by this browser' : `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = bar ?? {};
  const held = !bar ? '' : bar.most ? `at most ${most}` : `at least ${least}`;
  const isUnmet = value !== null && (value > most || value < least);
  console.log(`  ${name.padEnd(58)} ${shown.padStart(12)}   ${held}${isUnmet ? '  UNMET' : ''}`.trimEnd());
  if (isUnmet && process.argv.includes('--check')) process.exitCode = 1;
}

async function measureOurs(bench: Bench, articles: number, fillMs: number) {
  await bench.ask('ours', 'lookUp', articles, choosePages(articles).slice(0, 20)); // compiled and warm
  const pages = await bench.ask<LookUp[]>('ours', 'lookUp', articles, choosePages(articles));
  const times = pages.map(({ ms }) => ms);
  const heap = await bench.measureHeap();
  const disk = await bench.ask<{ used: number; texts: number }>('ours', 'measureDisk', articles);
  const lists = await bench.ask<{ first: number; middle: number; search: number }>('ours', 'list');
  const starts: number[] = [];
  for (let i = 0; i < STARTS; i++) starts.push(await bench.timeStart());
  print('look-up, p50', percentile(times, 0.5), 'ms');
  print('look-up, p95', percentile(times, 0.95), 'ms', { most: BARS.warmMs });
  print('look-up with the worker stopped, p50', percentile(starts, 0.5), 'ms');
  print('look-up with the worker stopped, p95', percentile(starts, 0.95), 'ms', { most: BARS.stoppedMs });
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const share = sum(pages.map(({ found }) => found)) / sum(pages.map(({ members }) => members));
  print('articles of the story that are found', 100 * share, '%');
  print('worker heap after the look-ups', heap, 'MB', { most: BARS.heapMB });
  print('disk an article, text included', disk.used / articles / 1000, 'kB');
  print('disk an article beyond its text', (disk.used - disk.texts) / articles / 1000, 'kB', { most: BARS.diskKB });
  print('a list in a new order, first rows', lists.first, 'ms');
  print('  rows of its middle', lists.middle, 'ms');
  print('  a search for two words', lists.search, 'ms');
  print('filling (texts not read)', fillMs / 1000, 's');
}

async function measureRival(bench: Bench, articles: number) {
  await bench.stop();
  const buildMs = await bench.ask<number>('rival', 'fill', articles);
  const times = await bench.ask<number[]>('rival', 'lookUp', articles, choosePages(articles).slice(0, 40));
  const heap = await bench.measureHeap();
  const cold = await bench.ask<{ ms: number; megabytes: number }>('rival', 'coldLoad');
  print('MiniSearch: look-up, p50', percentile(times, 0.5), 'ms');
  print('MiniSearch: look-up, p95', percentile(times, 0.95), 'ms');
  print('MiniSearch: cold load of its index', cold.ms, 'ms');
  print('MiniSearch: size of its index', cold.megabytes, 'MB');
  print('MiniSearch: worker heap', heap, 'MB');
  print('MiniSearch: building', buildMs / 1000, 's');
  await bench.stop();
}

for (const name of browsers) {
  const bench = await openBench(name);
  let filled = 0;
  for (const articles of sizes) {
    console.log(`\n${name}, ${articles.toLocaleString('en')} articles, ${(20 * articles).toLocaleString('en')} claims`);
    const fillMs = await bench.ask<number>('ours', 'fill', filled, articles);
    filled = articles;
    await measureOurs(bench, articles, fillMs);
    await measureRival(bench, articles);
  }
  const saveMs = await bench.ask<number>('ours', 'save', SAVED);
  print(`saving ${SAVED} articles, their claims read`, SAVED / (saveMs / 1000), 'a second', { least: BARS.perSecond });
  await bench.close();
}
