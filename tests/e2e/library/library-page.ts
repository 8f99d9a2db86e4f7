import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/driver.ts';
import { waitFor } from '../reader/wait.ts';

/** A part of the library page, by its address: `articles`, `packs`, `add`, `storage`, `settings`. */
export function openLibraryPage(driver: Driver, section: string): Promise<Page> {
  return driver.openExtensionPage(`src/options/index.html#${section}`);
}

/** Presses the first button that reads so, once it is there. */
export async function pressButton(page: Page, words: string): Promise<void> {
  await waitFor(`the button “${words}”`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')];
      const found = buttons.find((button) => (button.ariaLabel ?? button.textContent)?.trim() === wanted);
      found?.click();
      return found !== undefined;
    }, words),
  );
}

export function waitForWords(page: Page, words: string | RegExp, timeoutMs?: number): Promise<string> {
  return waitFor(
    `“${words}”`,
    () => page.evaluate(() => document.body.innerText),
    (text) => (typeof words === 'string' ? text.includes(words) : words.test(text)),
    timeoutMs,
  );
}

/** Gives the page's file field files. */
export async function giveFiles(page: Page, ...paths: string[]): Promise<void> {
  const field = await page.waitForSelector('input[type=file]');
  await (field as unknown as { uploadFile(...all: string[]): Promise<void> }).uploadFile(...paths);
}

/** The file that comes into a folder of downloads, whole, and its path. */
export async function waitForDownload(folder: string, ending: string): Promise<{ path: string; text: string }> {
  const path = await waitFor(`a file ${ending}`, async () => {
    const names = await readdir(folder);
    // Both browsers write elsewhere or under another name until they are done, Firefox beside an empty file.
    if (names.some((name) => /\.(part|crdownload)$/.test(name))) return null;
    const found = names.find((name) => name.endsWith(ending));
    return found && (await readFile(join(folder, found))).length > 0 ? join(folder, found) : null;
  });
  return { path: path as string, text: await readFile(path as string, 'utf8') };
}
