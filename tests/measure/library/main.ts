import { join } from 'node:path';
import { type Bench, openBench, type Start } from './browser.ts';
import { createRandom, getBody, makeNews } from './made-up-news.ts';
import type { AskedPage, LookUp } from './ours.ts';

/**
 * `npm run bench:library [-- --articles 1000,10000] [-- --browser chrome]`: the library at growing sizes in real
 * browsers, beside MiniSearch with the same articles. `--keep FOLDER` keeps the filled profiles there and takes those that
 * are there; with `--fill-only` nothing is measured.
 */
const PAGES = 120;
const STARTS = 12;
const SAVED = 300;
const BARS = { warmMs: 150, stoppedMs: 300, heapMB: 80, diskKB: 6, perSecond: 100, foundPercent: 95, listMs: 300 };

const option = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
};
const sizes = option('articles', '1000,10000,100000').split(',').map(Number);
const browsers = option('browser', 'chrome,firefox').split(',') as ('chrome' | 'firefox')[];

const keep = option('keep', '') || undefined;
const isFillOnly = process.argv.includes('--fill-only');

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const percentile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** The same pages at each size: places in the first articles' stories, spread evenly. */
function choosePages(articles: number): number[] {
  const random = createRandom(7);
  return [...new Set(Array.from({ length: PAGES }, () => Math.floor(random() * articles)))];
}

function print(name: string, value: number | null, unit: string, bar?: { most?: number; least?: number }) {
  const shown = value === null ? 'not told' : `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = bar ?? {};
  const held = !bar ? '' : bar.most ? `at most ${most}` : `at least ${least}`;
  const isUnmet = value !== null && (value > most || value < least);
  console.log(`  ${name.padEnd(58)} ${shown.padStart(12)}   ${held}${isUnmet ? '  UNMET' : ''}`.trimEnd());
  if (isUnmet && process.argv.includes('--check')) process.exitCode = 1;
}

type Lists = Record<'first' | 'middle' | 'search' | 'texts', number>;

async function measureOurs(bench: Bench, articles: number) {
  await bench.ask('ours', 'lookUp', articles, choosePages(articles).slice(0, 20)); // compiled and warm
  const pages = await bench.ask<LookUp[]>('ours', 'lookUp', articles, choosePages(articles));
  const times = pages.map(({ ms }) => ms);
  const heap = await bench.measureHeap();
  const disk = await bench.ask<{ used: number; texts: number }>('ours', 'measureDisk', articles);
  const lists = await bench.ask<Lists>('ours', 'list');
  const starts: Start[] = [];
  for (const page of makeAskedPages(articles)) starts.push(await bench.timeStart(page));
  print('look-up, p50', percentile(times, 0.5), 'ms');
  print('look-up, p95', percentile(times, 0.95), 'ms', { most: BARS.warmMs });
  const libraryTimes = pages.map(({ libraryMs }) => libraryMs);
  print('  of these the library, p50', percentile(libraryTimes, 0.5), 'ms');
  print('  of these the library, p95', percentile(libraryTimes, 0.95), 'ms');
  const candidates = pages.map((page) => page.candidates);
  print('  articles compared, p50', percentile(candidates, 0.5), '');
  const startMs = starts.map(({ ms }) => ms);
  print('look-up with the worker stopped, p50', percentile(startMs, 0.5), 'ms');
  print('look-up with the worker stopped, p95', percentile(startMs, 0.95), 'ms', { most: BARS.stoppedMs });
  for (const [i, name] of ['worker ready', 'page read', 'library asked', 'compared'].entries()) {
    const reached = starts.map(({ times }) => times[i] ?? 0);
    print(`  ${name} after, p50`, percentile(reached, 0.5), 'ms');
  }
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const share = sum(pages.map(({ found }) => found)) / sum(pages.map(({ members }) => members));
  print('articles of the story that are found', 100 * share, '%', { least: BARS.foundPercent });
  print('worker heap after the look-ups', heap, 'MB', { most: BARS.heapMB });
  print('disk an article, text included', disk.used / articles / 1000, 'kB');
  print('disk an article beyond its text', (disk.used - disk.texts) / articles / 1000, 'kB', { most: BARS.diskKB });
  print('a list in a new order, first rows', lists.first, 'ms', { most: BARS.listMs });
  print('  rows of its middle', lists.middle, 'ms');
  print('  a search for two words', lists.search, 'ms');
  print('  a search in whole texts', lists.texts / 1000, 's');
}

async function measureSaving(bench: Bench) {
  const saveMs = await bench.ask<number>('ours', 'save', SAVED);
  print(`saving ${SAVED} articles, their claims read`, SAVED / (saveMs / 1000), 'a second', { least: BARS.perSecond });
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

/** Pages on the stories of some articles, as a worker that starts is asked about them. */
function makeAskedPages(articles: number): AskedPage[] {
  const wanted = new Set(choosePages(articles).slice(0, STARTS));
  const pages: AskedPage[] = [];
  let at = 0;
  for (const { record, body } of makeNews(articles))
    if (wanted.has(at++)) pages.push({ record, text: getBody(body).text });
  return pages;
}

for (const name of browsers)
  for (const articles of sizes) {
    const bench = await openBench(name, keep && join(keep, `${name}-${articles}`));
    console.log(`\n${name}, ${articles.toLocaleString('en')} articles, ${(20 * articles).toLocaleString('en')} claims`);
    const there = await bench.ask<number>('ours', 'count');
    const fillMs = there < articles ? await bench.ask<number>('ours', 'fill', there, articles) : null;
    print('filling (texts not read)', fillMs === null ? null : (articles - there) / (fillMs / 1000), 'a second');
    if (!isFillOnly) {
      await measureOurs(bench, articles);
      await measureRival(bench, articles);
      if (!keep) await measureSaving(bench);
    }
    await bench.close();
  }
