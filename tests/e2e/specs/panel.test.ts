import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findFaults } from '../reader/axe.ts';
import { waitForHighlights } from '../reader/highlights.ts';
import { readClaims, readHeadline, resize } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { walkByTab } from '../reader/walk.ts';
import { describeInEachBrowser } from '../session.ts';

/** The panel as a page in a window of its own: its tabs in front are those of that window. */
describeInEachBrowser('the panel', (session) => {
  it('is declared in the way of each browser', async () => {
    const { driver } = session();
    const manifest = await driver.inExtension(() => chrome.runtime.getManifest() as unknown as Record<string, object>);
    const declared = driver.name === 'chrome' ? manifest.side_panel : manifest.sidebar_action;
    expect(JSON.stringify(declared)).toContain('src/panel/index.html');
  });

  it('holds the summary of the tab in front, and of the next one', async () => {
    const { driver, server } = session();
    const panel = await driver.openExtensionPage('src/panel/index.html');
    const headline = (line: RegExp) =>
      waitFor(
        String(line),
        () => readHeadline(panel),
        (seen) => line.test(seen),
      );
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);
    await headline(/second source/);
    const other = await driver.newPage();
    await other.goto(server.urlOf('link-index', '/latest'));
    await headline(/Not a news article/);
    await page.bringToFront();
    await headline(/second source/);
    expect(await findFaults(panel)).toEqual([]);
  });

  it.each([320, 800])('has nothing that axe finds fault with, and nothing beyond its edge, %i wide', async (width) => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);
    const panel = await driver.openExtensionPage('src/panel/index.html');
    await resize(panel, { width, height: 800 });
    await page.bringToFront();
    await waitFor(
      'its claims',
      () => readClaims(panel),
      (claims) => claims.length > 2,
    );
    const overflow = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await findFaults(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('follows the page as it scrolls', async () => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);
    const panel = await driver.openExtensionPage('src/panel/index.html');
    await page.bringToFront();
    const inView = () =>
      panel.evaluate(() => [...document.querySelectorAll('[aria-current] .line-words')].map((one) => one.textContent));
    const first = await waitFor('claims in view', inView, (claims) => claims.length > 0);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await waitFor('others in view', inView, (claims) => claims.join() !== first.join());
  });

  it('stands beside the page, with all that can be done in it within reach of Tab', async () => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf('classic-article'));
    await waitForHighlights(page);
    const panel = await driver.openPanel(page);
    await waitFor('its claims', () => panel.look((document) => document.querySelectorAll('.claim').length > 2));
    await waitFor('all of it', () => panel.look((document) => document.querySelector('.save button') !== null));
    mkdirSync('screenshots/panel', { recursive: true });
    writeFileSync(`screenshots/panel/beside-${driver.name}.png`, await panel.picture());
    expect(await walkByTab(panel)).toBeGreaterThan(12);
    await panel.look((document) => document.querySelector<HTMLElement>('h4 > button')?.focus());
    await panel.press('Enter');
    await waitFor('versions', () => panel.look((document) => document.querySelectorAll('.version').length));
    writeFileSync(`screenshots/panel/beside-open-${driver.name}.png`, await panel.picture());
    expect(await walkByTab(panel)).toBeGreaterThan(16);
  });
});
