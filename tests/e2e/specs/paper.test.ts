import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { startGallery } from '../gallery/gallery-server.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

/** Sheets of A4 that a comparison may take; a usual one fits on one. */
const MOST_SHEETS = { paper: 1, 'paper-5': 1, 'paper-15': 2, 'paper-40': 5 };

/** Firefox packs what a file says of its pages, Chromium does not. */
function countSheets(pdf: string): number {
  const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, bytes = '']) => {
    try {
      return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
    } catch {
      return ''; // A font or a picture, packed in some other way.
    }
  });
  return [pdf, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describeInEachBrowser('the printed report', (session) => {
  it.each(Object.entries(MOST_SHEETS))('%s takes at most %i', async (state, most) => {
    const gallery = await startGallery();
    const page = await session().driver.newPage();
    await page.goto(gallery.urlOf(state, 'dark'));
    await waitFor('the state to stand', () => page.evaluate(() => document.body?.dataset.stands ?? ''));
    const pdf = await page.pdf({ format: 'A4', printBackground: false });
    const sheets = countSheets(Buffer.from(pdf).toString('latin1'));
    console.log(`${state}: ${sheets} sheets`);
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(most);
    await page.close();
    await gallery.stop();
  });
});
