import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver } from '../browser/driver.ts';
import { launchBrowser } from '../browser/launch.ts';
import { wordsOf } from '../expected.ts';
import { openLibraryPage, pressButton, waitForWords } from '../library/library-page.ts';
import { waitFor } from '../reader/wait.ts';

const ROWS = 100_000;
/** Of frames while the list is scrolled, on a machine that may be busy: usual ones take 17 ms, the longest took 67 to 283 (measured). */
const LONGEST_FRAME_MS = 600;
const USUAL_FRAME_MS = 50;
const NEW_ORDER_MS = 3_000;
const PICTURES = 'screenshots/library';

async function buildFiller(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'second-source-rows-'));
  const entry = fileURLToPath(new URL('../library/long-list.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'rows', fileName: () => 'rows.js' };
  await build({ configFile: false, publicDir: false, logLevel: 'error', build: { outDir, lib } });
  const code = readFileSync(join(outDir, 'rows.js'), 'utf8');
  rmSync(outDir, { recursive: true });
  return code;
}

/** Runs in the page: scrolls from the first row to the last by a screen a frame, jumps now and then, and times frames. */
async function scrollThrough(): Promise<{ longest: number; usual: number; seen: number }> {
  const times: number[] = [];
  const seen = new Set<string>();
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let last = await nextFrame();
  for (let frame = 0; frame < 180; frame++) {
    // Mostly as a wheel does; each sixtieth frame as one who drags the bar.
    if (frame % 60 === 59) scrollTo(0, (document.documentElement.scrollHeight * (frame + 1)) / 240);
    else scrollBy(0, innerHeight / 4);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
    for (const cell of document.querySelectorAll('td.title')) seen.add(cell.textContent ?? '');
  }
  times.sort((a, b) => a - b);
  return { longest: times.at(-1) ?? 0, usual: times[times.length >> 1] ?? 0, seen: seen.size };
}

describe.each<BrowserName>(['chrome', 'firefox'])('a list of 100,000 articles in %s', (name) => {
  let driver: Driver | undefined;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    // Firefox takes its colours from the settings of its reader; Chrome is told by its debugger below.
    driver = await launchBrowser(name, { preferences: { 'browser.display.document_color_use': 2 } });
    const filler = await driver.openExtensionPage('manifest.json');
    await filler.evaluate(await buildFiller());
    await filler.evaluate(`fillLongList(${ROWS})`);
    await filler.close();
    page = await openLibraryPage(driver, 'articles');
    await waitForWords(page, `${ROWS.toLocaleString('en')} articles`);
  }, 120_000);
  afterAll(() => driver?.close());

  const titles = () =>
    page.evaluate(() => [...document.querySelectorAll<HTMLElement>('td.title')].map(({ innerText }) => innerText));
  const shows = (words: string) => waitFor(`“${words}”`, titles, (all) => all.some((title) => title.includes(words)));

  it('stays smooth while it is scrolled, and its rows come', async () => {
    await page.bringToFront();
    const { longest, usual, seen } = await page.evaluate(scrollThrough);
    console.log(`${driver?.version}: frames of ${usual.toFixed(0)} ms, the longest of ${longest.toFixed(0)} ms`);
    expect(seen).toBeGreaterThan(100);
    expect(usual).toBeLessThan(USUAL_FRAME_MS);
    expect(longest).toBeLessThan(LONGEST_FRAME_MS);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await shows(' of Sampletown');
    expect(await page.evaluate(() => document.querySelectorAll('tbody tr').length)).toBeLessThan(200);
  });

  it('comes in another order in a moment', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const start = Date.now();
    await pressButton(page, wordsOf('libraryColumnTitle'));
    await shows('Bridge and bridge number 0 ');
    const ms = Date.now() - start;
    console.log(`${driver?.version}: in a new order after ${ms} ms`);
    expect(ms).toBeLessThan(NEW_ORDER_MS);
  });

  it('shows in a reader’s own colours which part is open, which row is selected, and which has the focus', async () => {
    if (name === 'chrome') {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    }
    await page.evaluate(() => scrollTo(0, 0));
    await shows('Bridge and bridge number 0 ');
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('tbody tr');
      first?.querySelector<HTMLElement>('input')?.click();
      second?.focus();
    });
    await page.keyboard.press('ArrowDown');
    await page.screenshot({ path: `${PICTURES}/articles-forced-colours-${name}.png` });
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('tbody tr')].slice(0, 4).map((row) => {
        const { outlineStyle, outlineWidth, borderInlineStartColor } = getComputedStyle(row);
        const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
        return { isMarked: borderInlineStartColor !== getComputedStyle(document.body).backgroundColor, hasOutline };
      }),
    );
    expect(looks.map(({ isMarked }) => isMarked)).toEqual([true, false, false, false]);
    expect(looks.map(({ hasOutline }) => hasOutline)).toEqual([false, false, true, false]);
    const underlined = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const links = [...document.querySelectorAll<HTMLElement>('nav a')];
      return links
        .filter((link) => getComputedStyle(link).borderBlockEndColor !== ground)
        .map((link) => link.innerText);
    });
    expect(underlined).toEqual([wordsOf('libraryArticles')]);
  });
});
