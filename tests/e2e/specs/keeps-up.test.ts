import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { openCard, readCard, waitForCard } from '../reader/card.ts';
import { findPainted, readPaintedWords, waitForHighlights } from '../reader/highlights.ts';
import { openPopupPage, readClaims } from '../reader/popup.ts';
import { waitFor, waitLongEnough, whileMoving } from '../reader/wait.ts';
import { LOSSES, makePage, TROOPS } from '../server/made-up-page.ts';
import { MOVING_PAGES } from '../server/moving-pages.ts';
import { describeInEachBrowser } from '../session.ts';

const FIRST = 'about 11,000';
const SECOND = 'Around 300';
/** Highlights are gone so soon after their words have changed. */
const GONE_MS = 500;

describeInEachBrowser('keeping up with the page', (session) => {
  beforeAll(() => {
    const { server } = session();
    for (const [slug, html] of Object.entries(MOVING_PAGES)) server.add(slug, html);
    server.add('prerendering', makePage(LOSSES));
    server.add('framed', makePage(TROOPS), { path: '/2025/01/25/report' });
    // The sample pages forbid browsers to keep them.
    server.add('kept', makePage(TROOPS), { headers: { 'cache-control': 'max-age=60' } });
    server.add('prerendering', makePage(TROOPS), { path: '/2025/01/25/next' });
    server.add('framed', '<p>12 percent off</p>', { path: '/ad' });
  });

  async function open(slug: string): Promise<Page> {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf(slug, slug === 'framed' ? '/reader' : undefined));
    return page;
  }

  async function openPainted(slug: string, words = FIRST): Promise<Page> {
    const page = await open(slug);
    await untilPainted(page, [words]);
    return page;
  }

  /** Until these words are painted, and the others are not. */
  async function untilPainted(page: Page, words: string[], others: string[] = []): Promise<string[]> {
    return waitFor(
      `${words.join(', ')} without ${others.join(', ')}`,
      async () => (await whileMoving(() => readPaintedWords(page))) ?? [],
      (seen) => words.every((one) => seen.includes(one)) && !others.some((one) => seen.includes(one)),
    );
  }

  /** Until the tab has gone over to this address. */
  const untilAt = (page: Page, url: string) =>
    waitFor(
      url,
      () => whileMoving(() => page.evaluate(() => location.href)),
      (seen) => seen === url,
    );

  const press = (page: Page, id: string) => page.evaluate((one) => document.getElementById(one)?.click(), id);

  it.each(['pushState', 'replaceState', 'hash', 'navigation'])('goes along with an application by %s', async (way) => {
    const page = await openPainted('navigating');
    if (way === 'navigation' && !(await page.evaluate(() => 'navigation' in window))) {
      console.log('LEFT OUT: this browser has no Navigation API');
      return;
    }
    await press(page, way);
    await untilPainted(page, [SECOND], [FIRST]);
    if (way !== 'replaceState') {
      await page.evaluate(() => history.back());
      await untilPainted(page, [FIRST], [SECOND]);
    }
    await page.close();
  });

  it('reads what comes two seconds late', async () => {
    const page = await openPainted('late');
    const afterMs = await page.evaluate(
      () => performance.now() - (window as unknown as { arrivedAt: number }).arrivedAt,
    );
    console.log(`painted ${Math.round(afterMs)} ms after it came`);
    await page.close();
  });

  it('reads the next article of an endless page by itself, and keeps the first', async () => {
    const { driver } = session();
    const page = await openPainted('endless');
    await press(page, 'more');
    await untilPainted(page, [FIRST, SECOND]);
    const summaryOf = async (claims: string[], others: string[]) => {
      const popup = await openPopupPage(driver, page);
      const list = await waitFor(
        `a summary with ${claims}`,
        () => readClaims(popup),
        (seen) => claims.every((one) => seen.join().includes(one)),
      );
      for (const other of others) expect(list.join()).not.toContain(other);
      await popup.close();
      await page.bringToFront();
    };
    await summaryOf([FIRST], [SECOND]);
    await page.evaluate(() => document.querySelectorAll('article')[1]?.scrollIntoView({ behavior: 'instant' }));
    await press(page, 'take-address');
    await waitLongEnough();
    await summaryOf([SECOND], [FIRST]);
    await untilPainted(page, [FIRST, SECOND]);
    await openCard(driver, page, SECOND);
    await openCard(driver, page, FIRST);
    await page.close();
  });

  it('reads new entries of a live blog, and keeps the card of an old one open', async () => {
    const { driver } = session();
    const page = await openPainted('live');
    await openCard(driver, page, FIRST);
    await press(page, 'entry');
    await untilPainted(page, [FIRST, SECOND]);
    await waitForCard(driver, page, FIRST);
    await page.close();
  });

  it('reads what a button unfolds', async () => {
    const page = await openPainted('folded');
    expect(await readPaintedWords(page)).not.toContain(SECOND);
    await page.click('#unfold');
    await untilPainted(page, [FIRST, SECOND]);
    await page.close();
  });

  it(`lets go of a figure within ${GONE_MS} ms of its correction, and never opens a card for it`, async () => {
    const { driver } = session();
    const page = await openPainted('edited');
    const { x, y } = await findPainted(page, FIRST);
    await press(page, 'correct');
    await page.mouse.click(x, y);
    expect(await readCard(driver, page)).toBeNull();
    const goneAfterMs = await waitFor(
      'the highlight to be gone',
      () => page.evaluate(() => (window as unknown as { goneAfterMs?: number }).goneAfterMs ?? -1),
      (ms) => ms >= 0,
    );
    console.log(`gone after ${Math.round(goneAfterMs)} ms`);
    expect(goneAfterMs).toBeLessThanOrEqual(GONE_MS);
    expect((await readCard(driver, page))?.text ?? '').not.toContain(FIRST);
    await page.close();
  });

  it('closes the card of a figure that the page corrects', async () => {
    const { driver } = session();
    const page = await openPainted('edited');
    await openCard(driver, page, FIRST);
    await press(page, 'correct');
    await waitFor(
      'the card to close',
      () => readCard(driver, page),
      (card) => !card?.text.includes(FIRST),
    );
    await page.close();
  });

  it('is still there when the reader comes back', async () => {
    const { driver, server } = session();
    const page = await openPainted('kept');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted }));
    });
    await page.goto(server.urlOf('link-index'));
    // Not by the tests' own command, which waits for a load that does not come.
    await page.evaluate(() => setTimeout(() => history.back()));
    await untilAt(page, server.urlOf('kept'));
    await waitForHighlights(page);
    const wasKept = await page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept ?? false);
    console.log(wasKept ? 'the browser had kept the page' : 'the browser loaded the page anew');
    await openCard(driver, page, FIRST);
    await page.close();
  });

  it('says nothing of a page that is drawn before anybody asks for it', async () => {
    const { driver, server } = session();
    if (driver.name === 'firefox') return console.log('LEFT OUT: Firefox draws no page before it is asked for');
    const page = await open('prerendering');
    await driver.inExtension(() => {
      const messages: string[] = [];
      Object.assign(window, { messages });
      chrome.runtime.onMessage.addListener((_message: unknown, sender: { url?: string }) => {
        messages.push(new URL(sender.url ?? '').pathname);
        return undefined;
      });
    });
    const heard = () =>
      driver.inExtension(() =>
        (window as unknown as { messages: string[] }).messages.filter((one) => one.endsWith('/next')),
      );
    await page.evaluate(() => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ urls: ['/2025/01/25/next'], eagerness: 'immediate' }] });
      document.head.append(rules);
    });
    await waitLongEnough(4_000);
    expect(await heard()).toEqual([]);
    // Not in the call itself: the tab goes over to the page that is ready.
    await page.evaluate(() => setTimeout(() => location.assign('/2025/01/25/next')));
    await untilAt(page, server.urlOf('prerendering', '/2025/01/25/next'));
    await untilPainted(page, [FIRST]);
    const activatedAfterMs = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart,
    );
    console.log(activatedAfterMs > 0 ? 'the page had been prerendered' : 'this browser did not prerender the page');
    expect((await heard()).length).toBeGreaterThan(0);
    await page.close();
  });

  it('lets go of a translation, says so where the browser tells, and takes the original back', async () => {
    const { driver } = session();
    const page = await openPainted('translated');
    await press(page, 'chrome');
    await untilPainted(page, [], [FIRST]);
    await waitLongEnough();
    const popup = await openPopupPage(driver, page);
    await waitFor(
      'the popup to say so',
      () => popup.evaluate(() => document.body.textContent),
      (text) => text.includes(wordsOf('popupErrorTranslated')),
    );
    await popup.close();
    await page.bringToFront();
    await press(page, 'original');
    await untilPainted(page, [FIRST]);
    await press(page, 'firefox');
    await untilPainted(page, [], [FIRST]);
    await page.close();
  });

  it('reads an article in a frame of the same site, with its card in it', async () => {
    const { driver } = session();
    const page = await open('framed');
    const frame = await waitFor('the frame', async () => page.frames().find((one) => one.url().endsWith('/report')));
    const read = () =>
      frame?.evaluate(() => [...CSS.highlights].flatMap(([, one]) => [...one].map(String))) ?? Promise.resolve([]);
    await waitFor('highlights in the frame', read, (seen) => seen.includes(FIRST));
    expect(await readPaintedWords(page)).toEqual([]);
    const place = await frame?.evaluate(() => {
      const range = [...CSS.highlights].flatMap(([, one]) => [...one])[0] as Range;
      const { x, y, width, height } = range.getBoundingClientRect();
      return {
        x: x + width / 2,
        y: y + height / 2,
        ground: getComputedStyle(document.body, '::highlight(second-source-same)').backgroundColor,
      };
    });
    expect(place?.ground).not.toMatch(/rgba\(0, 0, 0, 0\)|transparent/);
    const box = await page.evaluate(() => document.getElementById('report')?.getBoundingClientRect().toJSON());
    await page.mouse.click(box.x + 2 + (place?.x ?? 0), box.y + 2 + (place?.y ?? 0));
    await waitFor('the card in the frame', async () =>
      frame?.evaluate(() => document.querySelector('second-source-card') !== null),
    );
    const popup = await openPopupPage(driver, page);
    await waitFor(
      'its summary',
      () => readClaims(popup),
      (claims) => claims.join().includes(FIRST),
    );
    await popup.close();
    await page.close();
  });

  it('paints nothing on paper', async () => {
    const page = await openPainted('navigating');
    const look = () =>
      page.evaluate(() => {
        const { backgroundColor, textDecorationLine } = getComputedStyle(
          document.querySelector('p') as Element,
          '::highlight(second-source-same)',
        );
        return `${backgroundColor} ${textDecorationLine}`;
      });
    expect(await look()).toContain('0.2');
    if (session().driver.name === 'firefox') console.log('LEFT OUT: Firefox shows no test its printed style');
    else {
      await page.emulateMediaType('print');
      expect(await look()).toBe('rgba(0, 0, 0, 0) none');
    }
    await page.close();
  });
});

it('has made-up pages with the second article', () => {
  expect(makePage(LOSSES)).toContain(SECOND);
});
