import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserName, Driver } from '../browser/driver.ts';
import { launchBrowser } from '../browser/launch.ts';
import { wordsOf } from '../expected.ts';
import { giveFiles, openLibraryPage, pressButton, waitForWords } from '../library/library-page.ts';

const ARTICLES = 601;
const LINES = Array.from({ length: ARTICLES }, (_, i) =>
  JSON.stringify({
    outlet: `Invented Gazette ${i % 7}`,
    url: `https://invented.example/${i}`,
    published: '2025-01-05',
    title: `Council number ${i} counts its lamps`,
    text: `Sample text. The council of village ${i} counted ${200 + i} lamps on Monday, its clerk said.\n${'The lamps of the village stand along the road to the mill, where the ground is soft. '.repeat(30)}`,
  }),
);

describe.each<BrowserName>(['chrome', 'firefox'])(
  'files that were being added when the browser was closed: %s',
  (name) => {
    let folder = '';
    let driver: Driver | undefined;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'reopened-'));
      await writeFile(join(folder, 'many.jsonl'), LINES.join('\n'));
    });
    afterEach(async () => {
      await driver?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    const launch = async () => {
      driver = await launchBrowser(name, { profile: join(folder, 'profile'), keepWelcome: true });
      return driver;
    };

    it('are gone on with after it is opened again, and no article is in twice', async () => {
      const page = await openLibraryPage(await launch(), 'add');
      await giveFiles(page, join(folder, 'many.jsonl'));
      await waitForWords(page, /[1-9]\d+ articles, file/);
      await driver?.close();
      await rm(join(folder, 'many.jsonl')); // all that is needed of it is kept

      const again = await openLibraryPage(await launch(), 'add');
      const words = await waitForWords(again, wordsOf('importInterrupted'));
      const had = Number(/([\d,]+) articles are in\./.exec(words)?.[1]?.replace(',', ''));
      expect(had).toBeGreaterThan(0);
      expect(had).toBeLessThan(ARTICLES);
      await pressButton(again, wordsOf('importContinue'));
      await waitForWords(again, `${ARTICLES} articles are in your library.`, 60_000);
      const list = await openLibraryPage(driver as Driver, 'articles');
      await waitForWords(list, `${ARTICLES} articles`);
    });
  },
);
