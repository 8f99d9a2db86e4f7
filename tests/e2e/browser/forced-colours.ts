import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { launchBrowser } from './launch.ts';

/** A page in the colours that its reader has chosen for everything. */
export interface ForcedColours {
  driver: Driver;
  page: Page;
  close(): Promise<void>;
}

/** Firefox forces the colours of the system upon pages. */
const PREFERENCES = { 'browser.display.document_color_use': 2 };

/** A new tab in forced colours: Chrome pretends them for it, Firefox has them for all its windows, so it is opened anew. */
export async function forceColours(driver: Driver): Promise<ForcedColours> {
  if (driver.name === 'firefox') {
    const own = await launchBrowser('firefox', { preferences: PREFERENCES });
    return { driver: own, page: await own.newPage(), close: own.close };
  }
  const page = await driver.newPage();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
  return { driver, page, close: () => page.close() };
}
