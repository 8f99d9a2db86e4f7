import { expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { readHighlights, waitForHighlights } from '../reader/highlights.ts';
import { openPopupPage, readHeadline } from '../reader/popup.ts';
import { waitFor, waitLongEnough } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

/** Both browsers let readers keep an extension off pages; a click on its button then opens one page to it. */
describeInEachBrowser('site access that was taken back', (session) => {
  it('lets the button’s click read the page in front, and no other', async () => {
    const { driver, server } = session();
    if (driver.name === 'chrome') {
      console.log(
        'Left out: site access “on click” in Chrome, whose toolbar button the test has not been able to press',
      );
      return;
    }
    await driver.keepOffPages();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitLongEnough();
    expect(await readHighlights(page)).toEqual([]);

    await driver.pressToolbarButton(page);
    await waitForHighlights(page);

    const other = await driver.newPage();
    await other.goto(server.urlOf('strict-csp'));
    const popup = await openPopupPage(driver, other);
    await waitFor(
      'the popup to say so',
      () => readHeadline(popup),
      (line) => line === wordsOf('popupNotAllowed'),
    );
  });
});
