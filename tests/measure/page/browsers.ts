import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, isRoot } from '../../e2e/browser/driver.ts';
import { getBrowser } from '../../e2e/browser/find.ts';

/** With which extension a browser is measured. */
export type Guest = 'none' | 'second-source' | 'ublock-origin';

export interface Measured {
  page: Page;
  close: () => Promise<void>;
}

/** Debian's packages put it there; UBLOCK_CHROME and UBLOCK_FIREFOX name another folder. */
const UBLOCK: Record<BrowserName, string> = {
  chrome: process.env.UBLOCK_CHROME ?? '/usr/share/chromium/extensions/ublock-origin',
  firefox: process.env.UBLOCK_FIREFOX ?? '/usr/share/webext/ublock-origin',
};

function findGuest(browser: BrowserName, guest: Guest): string | null {
  if (guest === 'none') return null;
  const folder =
    guest === 'ublock-origin' ? UBLOCK[browser] : fileURLToPath(new URL(`../../../dist/${browser}`, import.meta.url));
  return existsSync(join(folder, 'manifest.json')) && readdirSync(folder).length > 1 ? folder : null;
}

/** Opens a browser with one extension or none; null, said aloud, where it can't be had. */
export async function openGuest(name: BrowserName, guest: Guest): Promise<Measured | null> {
  const extension = findGuest(name, guest);
  if (guest !== 'none' && !extension) {
    console.log(`  LEFT OUT: ${guest} is not installed for ${name}`);
    return null;
  }
  const browser = name === 'chrome' ? await openChrome() : await openFirefox();
  try {
    if (extension) await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    console.log(`  LEFT OUT: ${name} does not take ${guest} (${String(error).slice(0, 120)})`);
    return null;
  }
  // An extension that has just come still sets itself up.
  await new Promise((resolve) => setTimeout(resolve, extension ? 3_000 : 500));
  const page = await browser.newPage();
  return { page, close: () => browser.close() };
}

function openChrome(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: getBrowser('chrome'),
    pipe: true,
    enableExtensions: true,
    args: ['--disable-gpu', '--disable-background-networking', '--no-first-run', ...(isRoot() ? ['--no-sandbox'] : [])],
  });
}

function openFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: getBrowser('firefox'),
    args: ['--remote-allow-system-access'],
    // Its clock stands still for a millisecond at a time otherwise.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
}
