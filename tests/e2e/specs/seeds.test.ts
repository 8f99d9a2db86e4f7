import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openCard, readVersions } from '../reader/card.ts';
import { readPaintedWords, waitForHighlights } from '../reader/highlights.ts';
import { openPopupPage } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { makePage } from '../server/made-up-page.ts';
import { describeInEachBrowser } from '../session.ts';

/** The two reports that the bundled pack was made of; they are not part of the project. */
const SEEDS = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));

const REPORTS = [
  {
    outlet: 'Newsweek',
    file: '000_',
    other: 'NBC News',
    linked: [
      { words: 'approximately 11,000', verdict: 'same', their: /10,000-12,000/ },
      { words: 'around 300', verdict: 'different-measure', their: /300/ },
      { words: 'from 1,200 to as high as 4,000', verdict: 'same', their: /4,000|1,200/ },
    ],
    never: /smart guy|11|previous/,
  },
  {
    outlet: 'NBC News',
    file: '001_',
    other: 'Newsweek',
    linked: [
      { words: 'around 10,000-12,000', verdict: 'same', their: /11,000/ },
      { words: 'approximately 300', verdict: 'different-measure', their: /300/ },
      { words: 'around 4,000', verdict: 'same', their: /1,200 to as high as 4,000/ },
      { words: 'about 1,200', verdict: 'same', their: /1,200 to as high as 4,000/ },
    ],
    never: /8 years|I will|nuclear power/,
  },
];

if (!existsSync(SEEDS)) {
  describe('the reports of the bundled pack', () => {
    it('are not here: NOT CHECKED, because ../shared/seeds is absent', () => {
      console.warn(
        'The reports behind the bundled pack (../shared/seeds) are absent: their cross-references were not checked.',
      );
    });
  });
} else {
  describeInEachBrowser('the reports of the bundled pack', (session) => {
    it.each(REPORTS)('hold against each other: $outlet', async ({ outlet, file, other, linked, never }) => {
      const { driver, server } = session();
      const name = readdirSync(SEEDS).find((one) => one.startsWith(file)) ?? '';
      const paragraphs = readFileSync(SEEDS + name, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
      const slug = `seed-${file.slice(0, 3).replace(/\d/g, (digit) => 'abc'[Number(digit)] ?? '')}`;
      server.add(slug, makePage({ outlet, title: 'A report', published: '2025-01-24', paragraphs }));
      const page = await driver.newPage();
      await page.goto(server.urlOf(slug));
      await waitForHighlights(page);
      for (const { words, verdict, their } of linked) {
        await openCard(driver, page, words);
        const versions = await readVersions(driver, page);
        expect(versions.length, words).toBeGreaterThan(0);
        for (const version of versions)
          expect(version, words).toMatchObject({ outlet: other, verdict, words: expect.stringMatching(their) });
        await page.keyboard.press('Escape');
      }
      const painted = await readPaintedWords(page);
      expect(painted.filter((words) => never.test(words) && !linked.some((one) => one.words === words))).toEqual([]);
      const popup = await openPopupPage(driver, page);
      const text = await waitFor(
        'the own report',
        () => popup.evaluate(() => document.body.innerText),
        (all) => /itself in your corpus|not counted/.test(all),
      );
      expect(text).not.toContain(`${outlet}\n`);
    });
  });
}
