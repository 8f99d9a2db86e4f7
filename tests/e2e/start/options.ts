import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/driver.ts';
import { findBrowser } from '../browser/find.ts';
import { hasDisplay } from '../browser/launch.ts';
import { SAMPLES } from '../expected.ts';

export interface StartOptions {
  browser: BrowserName;
  headless: boolean;
  /** Name of a sample page. */
  page: string;
}

const USAGE = 'npm start -- [--browser chrome|firefox] [--page NAME] [--headless]';

/** Reads the command line; throws one line that says what is wrong with it. */
export function parseOptions(args: string[]): StartOptions {
  const { values } = parseArgs({
    args,
    options: { browser: { type: 'string' }, page: { type: 'string' }, headless: { type: 'boolean' } },
  });
  const browser = values.browser ?? pickInstalled();
  if (browser !== 'chrome' && browser !== 'firefox') throw new Error(`No browser is called “${browser}”. ${USAGE}`);
  const page = values.page ?? 'classic-article';
  if (!SAMPLES.includes(page)) throw new Error(`No sample page is called “${page}”: there are ${SAMPLES.join(', ')}.`);
  return { browser, headless: values.headless ?? !hasDisplay(), page };
}

/** Chrome where both or neither are there. */
function pickInstalled(): BrowserName {
  return !findBrowser('chrome') && findBrowser('firefox') ? 'firefox' : 'chrome';
}
