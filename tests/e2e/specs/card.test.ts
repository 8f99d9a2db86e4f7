import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { clickInCard, openCard, readCard, readVersions, restAt, waitForCard, waitForNoCard } from '../reader/card.ts';
import { findPainted, waitForHighlights } from '../reader/highlights.ts';
import { readRealPopup } from '../reader/popup.ts';
import { waitLongEnough } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

describeInEachBrowser('the card', (session) => {
  async function openPage(slug: string): Promise<Page> {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf(slug));
    await waitForHighlights(page);
    return page;
  }

  it('opens at a click, tells each outlet’s version, its words marked, and when it was', async () => {
    const { driver } = session();
    const page = await openPage('classic-article');
    const card = await openCard(driver, page, 'Some 300');
    expect(card.text).toContain('Some 300');
    const versions = await readVersions(driver, page);
    expect(versions.map(({ outlet }) => outlet).sort()).toEqual(['NBC News', 'Newsweek']);
    for (const { words, passage } of versions) {
      expect(words).toContain('300');
      expect(passage).toContain(words);
    }
    expect(card.text).toContain('Jan 24, 2025');
    expect(card.marked).toHaveLength(2);
    await page.close();
  });

  it('lies beside its claim, inside the window', async () => {
    const { driver } = session();
    const page = await openPage('classic-article');
    const { box } = await openCard(driver, page, 'Some 300');
    const claim = await findPainted(page, 'Some 300');
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.width).toBeGreaterThan(200);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    expect(claim.y < box.y || claim.y > box.y + box.height).toBe(true);
    await page.close();
  });

  it('opens by keyboard, claim after claim, and gives the focus back at Escape', async () => {
    const { driver } = session();
    const page = await openPage('classic-article');
    await page.focus('nav a');
    await driver.runCommand('next-claim');
    await waitForCard(driver, page, 'About 11,000');
    await driver.runCommand('next-claim');
    await waitForCard(driver, page, 'Some 300');
    await driver.runCommand('previous-claim');
    await waitForCard(driver, page, 'About 11,000');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('second-source-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(driver, page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World');
    await page.close();
  });

  it('closes at a click elsewhere', async () => {
    const { driver } = session();
    const page = await openPage('classic-article');
    await openCard(driver, page, 'About 11,000');
    await page.mouse.click(5, 450);
    await waitForNoCard(driver, page);
    await page.close();
  });

  it('leaves a click on a link to the link, and opens when the pointer rests there', async () => {
    const { driver } = session();
    const page = await openPage('links-and-lists');
    const { x, y } = await findPainted(page, 'around 1,200');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#sources');
    await page.mouse.move(5, 5);
    await waitLongEnough(700);
    expect(await readCard(driver, page)).toBeNull();
    const again = await findPainted(page, 'around 1,200');
    await restAt(page, again.x, again.y);
    await waitForCard(driver, page, 'around 1,200');
    await page.close();
  });

  it('opens at no click that a page makes up', async () => {
    const { driver } = session();
    const page = await openPage('classic-article');
    const { x, y } = await findPainted(page, 'About 11,000');
    await page.evaluate(
      (clientX, clientY) => {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          document
            .elementFromPoint(clientX, clientY)
            ?.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true }));
      },
      x,
      y,
    );
    await waitLongEnough(700);
    expect(await readCard(driver, page)).toBeNull();
    await page.close();
  });

  it('can be used over a modal dialog of the page, which stays as it is', async () => {
    const { driver } = session();
    const page = await openPage('classic-article');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'A newsletter of this sample page';
      document.body.append(dialog);
      dialog.showModal();
    });
    await driver.runCommand('next-claim');
    await waitForCard(driver, page, 'About 11,000');
    await clickInCard(driver, page, wordsOf('cardNext'));
    await waitForCard(driver, page, 'Some 300');
    await page.mouse.click(5, 450);
    await waitForNoCard(driver, page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
    await page.close();
  });

  it('leads nowhere on a page that makes it transparent', async () => {
    const { driver } = session();
    const page = await openPage('classic-article');
    await openCard(driver, page, 'Some 300');
    await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.05'));
    await clickInCard(driver, page, wordsOf('cardOpenSummary'));
    await waitLongEnough(700);
    expect(await readRealPopup(driver)).toBeNull();
    await page.close();
  });

  it('keeps its words from the page', async () => {
    const { driver } = session();
    const page = await openPage('classic-article');
    await openCard(driver, page, 'About 11,000');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('second-source-card');
      return [host?.shadowRoot ?? '', host?.outerHTML ?? '', document.documentElement.innerText, document.title].join(
        ' ',
      );
    });
    expect(seen).not.toContain('Newsweek');
    expect(seen).not.toContain('NBC');
    await page.close();
  });

  it.each(['hostile-style', 'strict-csp'])('can be read and clicked on %s', async (slug) => {
    const { driver } = session();
    const page = await openPage(slug);
    const [first] = await waitForHighlights(page);
    const { box } = await openCard(driver, page, first?.words ?? '');
    expect(box.width).toBeGreaterThan(200);
    expect(box.height).toBeGreaterThan(80);
    const looks = await driver.inCard(page, (root) => {
      const outlet = root.querySelector('.outlet') as HTMLElement;
      const { fontSize, direction, visibility, letterSpacing, textTransform } = getComputedStyle(outlet);
      return { fontSize: Number.parseFloat(fontSize), direction, visibility, letterSpacing, textTransform };
    });
    expect(looks?.fontSize).toBeGreaterThanOrEqual(12);
    expect(looks).toMatchObject({
      direction: 'ltr',
      visibility: 'visible',
      letterSpacing: 'normal',
      textTransform: 'none',
    });
    await clickInCard(driver, page, (await readCard(driver, page))?.buttons.find((name) => /close/i.test(name)) ?? '');
    await waitForNoCard(driver, page);
    await page.close();
  });
});
