import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/driver.ts';
import { findPainted } from './highlights.ts';
import { listVersions, nameVerdicts, type Version } from './versions.ts';
import { waitFor } from './wait.ts';

/** What a reader finds in the card. */
export interface Card {
  text: string;
  links: { text: string; href: string }[];
  buttons: string[];
  /** The words that mark.js marked inside the passages. */
  marked: string[];
  box: { x: number; y: number; width: number; height: number };
}

/** The other outlets' versions in the open card, in its order. */
export async function readVersions(driver: Driver, page: Page): Promise<Version[]> {
  return nameVerdicts((await driver.inCard(page, listVersions)) ?? []);
}

/** The open card, or null. */
export function readCard(driver: Driver, page: Page): Promise<Card | null> {
  return driver.inCard(page, (root) => {
    const card = root.querySelector<HTMLElement>('[role="dialog"]');
    const { x, y, width, height } = (card ?? root.host).getBoundingClientRect();
    return {
      text: card?.innerText ?? '',
      links: [...root.querySelectorAll('a')].map((link) => ({ text: link.innerText, href: link.href })),
      buttons: [...root.querySelectorAll('button')].map(
        (one) => one.getAttribute('aria-label') ?? one.innerText.trim(),
      ),
      marked: [...root.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
      box: { x, y, width, height },
    };
  });
}

/** The card of a claim, once it is open; of any claim where none is named. */
export function waitForCard(driver: Driver, page: Page, words = ''): Promise<Card> {
  return waitFor(
    `a card of “${words}”`,
    () => readCard(driver, page),
    (card) => card !== null && card.text !== '' && flatten(card.text).includes(flatten(words)),
  ) as Promise<Card>;
}

function flatten(text: string): string {
  return text.replace(/\s+/g, ' ');
}

export function waitForNoCard(driver: Driver, page: Page): Promise<Card | null> {
  return waitFor(
    'the card to close',
    () => readCard(driver, page),
    (card) => card === null,
  );
}

/** Opens a painted claim's card as a reader does: a real click, or a rest of the pointer where a click would follow a link. */
export async function openCard(driver: Driver, page: Page, words: string): Promise<Card> {
  const { x, y, inside } = await findPainted(page, words);
  if (inside.split(' ').includes('a')) await restAt(page, x, y);
  else await page.mouse.click(x, y);
  return waitForCard(driver, page, words);
}

/** Comes from elsewhere and stays. */
export async function restAt(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
}

/** A real click on a button or link of the card, found by its name. */
export async function clickInCard(driver: Driver, page: Page, name: string): Promise<void> {
  const point = await driver.inCard(
    page,
    (root, wanted) => {
      const parts = [...root.querySelectorAll<HTMLElement>('button, a')];
      const found = parts.find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted);
      found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    name,
  );
  if (!point) throw new Error(`The card has no “${name}”`);
  // What leads away from the page is not taken from a card that has only just come.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.mouse.click(point.x, point.y);
}
