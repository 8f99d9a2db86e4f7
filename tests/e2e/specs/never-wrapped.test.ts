import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser, type Session } from '../session.ts';

const MARK_JS = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');

/** Wraps every number in an element, as most highlighters do. */
async function wrapNumbers(page: Page) {
  await page.addScriptTag({ path: MARK_JS });
  await page.evaluate('new Mark(document.getElementById("root")).markRegExp(/[0-9][0-9,]*/)');
}

/** Paints the same numbers and leaves the nodes alone. */
async function paintNumbers(page: Page) {
  await page.evaluate(`{
    const numbers = new Highlight();
    const walker = document.createTreeWalker(document.getElementById('root'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      for (const { index, 0: words } of walker.currentNode.data.matchAll(/[0-9][0-9,]*/g)) {
        const range = new Range();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + words.length);
        numbers.add(range);
      }
    }
    CSS.highlights.set('numbers', numbers);
  }`);
}

async function openReport({ driver, server }: Session, hydrateAfterMs: number): Promise<Page> {
  const page = await driver.newPage();
  await page.goto(`${server.urlOf('react-report')}?hydrate=${hydrateAfterMs}`);
  return page;
}

/** The counter stands at 3 once React is through; what a reader then sees. */
async function readEdition(page: Page): Promise<string> {
  const look = () => page.evaluate(() => document.getElementById('edition')?.innerText ?? '');
  return waitFor('the third edition', look, (text) => /^Report 3/.test(text));
}

function readErrors(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { reactErrors: string[] }).reactErrors);
}

/**
 * Why Second Source paints and never wraps, measured anew with each run: a wrapped page that React draws shows a number
 * that nobody reported, or is thrown away and drawn again; the painted one shows what its author wrote.
 */
describeInEachBrowser('a page that React draws', (session) => {
  const hydrated = (page: Page) =>
    waitFor('React', () => page.evaluate(() => document.documentElement.dataset.hydrated));

  it('shows a wrong number when numbers are wrapped', async () => {
    const page = await openReport(session(), 0);
    await hydrated(page);
    await wrapNumbers(page);
    expect(await readEdition(page)).not.toBe('Report 3 of 3');
  });

  it('shows the right number when numbers are painted', async () => {
    const page = await openReport(session(), 0);
    await hydrated(page);
    await paintNumbers(page);
    expect(await readEdition(page)).toBe('Report 3 of 3');
    expect(await readErrors(page)).toEqual([]);
  });

  it('throws the page away when it is wrapped before React takes over', async () => {
    const page = await openReport(session(), 800);
    await wrapNumbers(page);
    await hydrated(page);
    expect(
      await waitFor(
        'an error',
        () => readErrors(page),
        (errors) => errors.length > 0,
      ),
    ).toHaveLength(1);
    expect(await page.evaluate(() => document.querySelectorAll('mark').length)).toBe(0);
  });

  it('keeps the page when it is painted before React takes over', async () => {
    const page = await openReport(session(), 800);
    await paintNumbers(page);
    await hydrated(page);
    expect(await readEdition(page)).toBe('Report 3 of 3');
    expect(await readErrors(page)).toEqual([]);
  });
});
