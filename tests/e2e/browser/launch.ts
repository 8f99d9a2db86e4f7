import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChrome } from './chrome.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { getBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Linux without a display has nothing to open a window on. */
export function hasDisplay(environment = process.env): boolean {
  return process.platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Opens a browser with the built extension in it. */
export async function launchBrowser(
  name: BrowserName,
  {
    headless = true,
    proxyPort,
    downloads,
    keepWelcome,
    profile,
    inPrivate,
    preferences,
  }: Partial<Omit<LaunchOptions, 'extension' | 'executablePath'>> = {},
): Promise<Driver> {
  const extension = fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url));
  if (!existsSync(extension)) throw new Error(`There is no dist/${name}: run npm run build first.`);
  const options = {
    extension,
    executablePath: getBrowser(name),
    headless,
    proxyPort,
    downloads,
    keepWelcome,
    profile,
    inPrivate,
    preferences,
  };
  return name === 'chrome' ? launchChrome(options) : launchFirefox(options);
}
