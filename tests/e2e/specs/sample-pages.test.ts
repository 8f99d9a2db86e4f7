import { expect, it } from 'vitest';
import { readExpected, SAMPLES } from '../expected.ts';
import { openCard, readVersions } from '../reader/card.ts';
import { readHighlights, readPaintedWords, waitForHighlights } from '../reader/highlights.ts';
import { waitLongEnough } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

/** Silence is allowed, a wrong word is not: of the versions that a careful reader would name, so many are shown. */
const SHARE_SHOWN = 0.7;

const ARTICLES = SAMPLES.filter((slug) => readExpected(slug).article);

describeInEachBrowser('sample pages', (session) => {
  it.each(ARTICLES)('marks the claims of %s that others report, and nothing else', async (slug) => {
    const { driver, server } = session();
    const { linked, never } = readExpected(slug);
    const page = await driver.newPage();
    await page.goto(server.urlOf(slug));
    const painted = await waitForHighlights(page);
    const words = await readPaintedWords(page);
    expect(words).toEqual(expect.arrayContaining(linked.filter(({ maybe }) => !maybe).map((claim) => claim.words)));
    for (const one of never)
      expect(words.map((word) => ` ${word} `)).not.toContainEqual(expect.stringContaining(` ${one} `));
    expect(painted.filter(({ inside }) => /\b(nav|footer|aside|header)\b/.test(inside))).toEqual([]);
    await page.close();
  });

  it.each(ARTICLES)('shows in the cards of %s how the others report them, and nothing wrong', async (slug) => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf(slug));
    await waitForHighlights(page);
    const painted = await readPaintedWords(page);
    const linked = readExpected(slug).linked.filter(({ words, maybe }) => !maybe || painted.includes(words));
    let due = 0;
    let found = 0;
    for (const { words, matches } of linked) {
      await openCard(driver, page, words);
      const shown = (await readVersions(driver, page)).map(({ outlet, verdict }) => ({ outlet, verdict }));
      expect(shown, words).not.toEqual([]);
      for (const version of shown) expect(matches, words).toContainEqual(version);
      due += matches.length;
      found += shown.length;
      await page.keyboard.press('Escape');
    }
    expect(found / due, `${found} of ${due} versions shown`).toBeGreaterThanOrEqual(SHARE_SHOWN);
    await page.close();
  });

  it.each(['/', '/latest'])('leaves an index of links alone at %s', async (path) => {
    const { driver, server } = session();
    const page = await driver.newPage();
    await page.goto(server.urlOf('link-index', path));
    await waitLongEnough();
    expect(await readHighlights(page)).toEqual([]);
    await page.close();
  });
});
