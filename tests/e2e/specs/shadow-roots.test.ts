import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { openCard, waitForNoCard } from '../reader/card.ts';
import { readPaintedWords } from '../reader/highlights.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { COMPONENT_PAGES } from '../server/component-pages.ts';
import { describeInEachBrowser } from '../session.ts';

const FIRST = 'about 11,000';
const SECOND = 'Around 300';

describeInEachBrowser('a page of components', (session) => {
  beforeAll(() => {
    for (const [slug, html] of Object.entries(COMPONENT_PAGES)) session().server.add(slug, html);
  });

  async function open(slug: string): Promise<Page> {
    const page = await session().driver.newPage();
    await page.goto(session().server.urlOf(slug));
    return page;
  }

  const untilPainted = (page: Page, words: string[]) =>
    waitFor(
      words.join(),
      () => readPaintedWords(page),
      (seen) => [FIRST, SECOND].every((one) => seen.includes(one) === words.includes(one)),
    );

  const press = (page: Page, id: string) => page.evaluate((one) => document.getElementById(one)?.click(), id);

  it('reads an article in an open shadow root, with its card, and hears of its changes', async () => {
    const { driver } = session();
    const page = await open('open');
    await untilPainted(page, [FIRST]);
    const ground = await page.evaluate(() => {
      const p = document.querySelector('sample-report')?.shadowRoot?.querySelectorAll('p')[1] as Element;
      return getComputedStyle(p, '::highlight(second-source-same)').backgroundColor;
    });
    expect(ground).toContain('0.2');
    await openCard(driver, page, FIRST);
    await press(page, 'add');
    await untilPainted(page, [FIRST, SECOND]);
    await press(page, 'correct');
    await untilPainted(page, [SECOND]);
    await waitForNoCard(driver, page);
    await page.close();
  });

  it('reads an article that components show in their slots', async () => {
    const { driver } = session();
    const page = await open('slotted');
    await untilPainted(page, [FIRST]);
    await openCard(driver, page, FIRST);
    await page.close();
  });

  it('looks into no closed shadow root', async () => {
    const page = await open('closed');
    await waitLongEnough(2_000);
    expect(await readPaintedWords(page)).toEqual([]);
    await page.close();
  });
});
