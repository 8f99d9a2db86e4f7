import { expect, it } from 'vitest';
import { startGallery } from '../gallery/gallery-server.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

/** Sheets of A4 that a comparison may take; a usual one fits on one. */
const MOST_SHEETS = { paper: 1, 'paper-5': 1, 'paper-15': 2, 'paper-40': 5 };

describeInEachBrowser('the printed report', (session) => {
  it.each(Object.entries(MOST_SHEETS))('%s takes at most %i', async (state, most) => {
    const gallery = await startGallery();
    const page = await session().driver.newPage();
    await page.goto(gallery.urlOf(state, 'dark'));
    await waitFor('the state to stand', () => page.evaluate(() => document.body?.dataset.stands ?? ''));
    const pdf = await page.pdf({ format: 'A4', printBackground: false });
    const sheets =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    console.log(`${state}: ${sheets.length} sheets`);
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(most);
    await page.close();
    await gallery.stop();
  });
});
