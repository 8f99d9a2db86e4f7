import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';

const NAMES: Record<BrowserName, string[]> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where browsers are that put nothing on the path. */
const PLACES: Record<BrowserName, string[]> = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Lets a person name another binary. */
const VARIABLES: Record<BrowserName, string> = { chrome: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

/** Debian's packages; the fonts are what screenshots need so as to have letters. */
const PACKAGES: Record<BrowserName, string[]> = {
  chrome: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser, or null. */
export function findBrowser(name: BrowserName, environment = process.env): string | null {
  const chosen = environment[VARIABLES[name]];
  if (chosen) return chosen;
  const folders = (environment.PATH ?? '').split(delimiter);
  const onPath = NAMES[name].flatMap((binary) => folders.map((folder) => join(folder, binary)));
  return [...onPath, ...PLACES[name]].find(isExecutable) ?? null;
}

/**
 * The path of a browser that is there now: one that was installed, or Debian's, installed after saying so. Throws one
 * line that names what to install where neither is possible.
 */
export function getBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (canInstall()) installPackages(name);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(
    `No ${name === 'chrome' ? 'Chrome or Chromium' : 'Firefox'} found. Install it (Debian: apt-get install ${PACKAGES[name][0]}) or set ${VARIABLES[name]}.`,
  );
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

function installPackages(name: BrowserName) {
  console.log(
    `No browser for ${name} is installed: installing Debian's ${PACKAGES[name].join(' and ')} with apt-get …`,
  );
  const run = (args: string[]) =>
    execFileSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run(['update']);
    run(['install', '--no-install-recommends', ...PACKAGES[name]]);
  } catch {
    // apt-get has said what went wrong; the caller ends with what to install.
  }
}
