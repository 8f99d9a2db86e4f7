import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/driver.ts';
import { wordsOf } from '../expected.ts';
import { clickInCard, openCard, readVersions, waitForNoCard } from '../reader/card.ts';
import { waitForHighlights } from '../reader/highlights.ts';
import { clickInPopup, openPopupPage, readClaims, readPopupVersions, readRealPopup } from '../reader/popup.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { formatTable } from './table.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../../screenshots/', import.meta.url));

/**
 * Without a display: reads the page as a person would and says what it found. Screenshots of page, card and popup show
 * what a person would have seen. Tells how many claims were marked.
 */
export async function readAloud(driver: Driver, url: string): Promise<number> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const page = await driver.newPage();
  await page.goto(url);
  const painted = await waitForHighlights(page).catch(() => []);
  const shot = async (name: string, of: Page) => {
    // Cards and popups come in softly.
    await waitLongEnough(400);
    const path = `${SCREENSHOTS}${driver.name}-${name}.png` as const;
    await of.screenshot({ path });
    return relative('.', path);
  };
  const shots = [await shot('page', page)];
  if (painted.length > 0) {
    const claims = [...new Set(painted.map(({ words }) => words))];
    console.log(
      `\n${formatTable(['CLAIM', 'OUTLET', 'THEIR VERSION', 'VERDICT'], await readRows(driver, page, claims))}\n`,
    );
    await openCard(driver, page, claims[0] ?? '');
    shots.push(await shot('card', page));
    await clickInCard(driver, page, wordsOf('cardOpenSummary'));
    await waitFor('the popup', () => readRealPopup(driver)).catch(() =>
      console.log('The popup did not open by itself.'),
    );
    const popup = await openPopupPage(driver, page);
    await waitFor(
      'the claims',
      () => readClaims(popup),
      (seen) => seen.length > 0,
    );
    // The card's claim opens by itself a moment later, where the small popup has not done so before.
    const isOpen = await waitFor(
      'an open claim',
      async () => (await readPopupVersions(popup)).length > 0,
      Boolean,
      2_000,
    ).catch(() => false);
    if (!isOpen) await clickInPopup(popup, claims[0] ?? '');
    await waitFor(
      'the versions',
      () => readPopupVersions(popup),
      (seen) => seen.length > 0,
    );
    shots.push(await shot('popup', popup));
  }
  console.log(`${painted.length} claims marked. Screenshots: ${shots.join(', ')}`);
  return painted.length;
}

/** One row for each version that the claims' cards show. */
async function readRows(driver: Driver, page: Page, claims: string[]): Promise<string[][]> {
  const rows: string[][] = [];
  for (const claim of claims) {
    await openCard(driver, page, claim);
    for (const { outlet, words, verdict } of await readVersions(driver, page))
      rows.push([claim, outlet, words, verdict]);
    await page.keyboard.press('Escape');
    await waitForNoCard(driver, page);
  }
  return rows;
}
