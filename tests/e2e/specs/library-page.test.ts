import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { analyze, createPack, formatPack } from '../../../src/core/index.ts';
import { wordsOf } from '../expected.ts';
import { giveFiles, openLibraryPage, pressButton, waitForWords } from '../library/library-page.ts';
import { findFaults } from '../reader/axe.ts';
import { resize } from '../reader/popup.ts';
import { waitFor } from '../reader/wait.ts';
import { describeInEachBrowser } from '../session.ts';

/** For people to look at. */
const PICTURES = 'screenshots/library';

const SECTIONS = ['articles', 'packs', 'add', 'storage', 'settings'] as const;
const OUTLETS = ['Invented Courier', 'Invented Herald', 'Invented Gazette'];
const LONG = 'Invented Observer of the Upper and the Lower Lorn Valley, with which the Marsh Advertiser is united';

/** Sixty articles of three outlets, a day apart, and one whose words are all long. */
const articles = Array.from({ length: 60 }, (_, i) => ({
  outlet: OUTLETS[i % 3],
  url: `https://invented.example/bridge/${i}`,
  published: new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
  title: `Bridge number ${i} of Sampletown is counted`,
  text: `Sample text. Bridge number ${i} of Sampletown carries ${1000 + i} carts a day, the bridge office said.\n“No bridge of ours has ever been counted as well as bridge number ${i},” said its keeper Ada Quill.`,
}));
const longest = {
  outlet: LONG,
  url: 'https://observer.example/2025/02/01/lanterns',
  published: '2025-02-01',
  title: 'Lanternmakers of Sampletown ask why 7,340 of their paper lanterns were left hanging in the unlit harbour',
  text: 'Sample text. Some 7,340 paper lanterns hang in the harbour of Sampletown, the lantern guild said.\n“Nobody has lit one of them since the geese went away,” said guild master Ida Holm.',
};

function makePackFile(): string {
  const [first, second] = articles;
  const records = [first, second].map((one, i) =>
    analyze({ ...(one as typeof longest), id: `p${i}`, url: `https://packed.example/${i}` }),
  );
  const made = createPack({ name: 'Bridges of Sampletown', created: '2025-01-04' }, records);
  if (!made.ok) throw new Error(made.fault.reason);
  return formatPack(made.pack);
}

describeInEachBrowser('the library page', (session) => {
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'library-page-'));
    mkdirSync(PICTURES, { recursive: true });
    const files = { 'all.jsonl': [...articles, longest].map((one) => JSON.stringify(one)).join('\n') };
    for (const [name, text] of Object.entries({ ...files, 'bridges.pack.json': makePackFile() }))
      await writeFile(join(folder, name), text);
    page = await openLibraryPage(session().driver, 'add');
    await giveFiles(page, join(folder, 'all.jsonl'), join(folder, 'bridges.pack.json'));
    await waitForWords(page, wordsOf('importDone'), 40_000);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const goTo = async (section: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, section);
    await waitFor('its part', () =>
      page.evaluate((to) => document.querySelector('main')?.className === to.split('/')[0], section),
    );
  };
  const said = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('.results [role=status]')?.innerText ?? '');
  const finds = (count: number) => waitFor(`${count} articles`, said, (words) => Number.parseInt(words, 10) === count);
  const titles = () =>
    page.evaluate(() => [...document.querySelectorAll<HTMLElement>('td.title')].map((cell) => cell.innerText));
  const first = (words: string) => waitFor(`“${words}” to be first`, titles, (all) => all[0]?.includes(words) ?? false);
  const fill = async (selector: string, value: string) => {
    // What a list offers comes from the library.
    await waitFor(`“${value}” to choose`, () =>
      page.evaluate(
        (where, words) => {
          const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(where);
          return field && (!('options' in field) || [...field.options].some((option) => option.value === words));
        },
        selector,
        value,
      ),
    );
    await page.evaluate(
      (where, words) => {
        const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(where);
        if (!field) throw new Error(`No ${where}`);
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  };
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return (
        at?.closest('tr')?.querySelector<HTMLElement>('td.title')?.innerText ?? (at as HTMLElement)?.innerText ?? ''
      );
    });

  /** All articles, and the rows in view there. */
  async function showAll() {
    await goTo('articles');
    const look = () =>
      page.evaluate((words) => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('.results button')];
        buttons.find(({ innerText }) => innerText === words)?.click();
        return document.querySelector<HTMLElement>('.results [role=status]')?.innerText ?? '';
      }, wordsOf('libraryClearFilters'));
    await waitFor('all articles', look, (words) => words === '63 articles');
    await waitFor('the rows', async () => (await titles()).length > 5);
  }

  describe('the list', () => {
    beforeEach(showAll);

    it.each([
      ['a word of a title', 'lanternmakers', 1],
      ['the begin of a word', 'lanternma', 1],
      ['an outlet', 'observer', 1],
      ['a figure', '7,340', 1],
      ['a figure of one among many', '1030', 1],
      ['words of several', 'bridge sampletown', 62],
      ['nothing', 'zeppelin', 0],
    ])('finds %s', async (_, words, count) => {
      await fill('input[type=search]', words);
      await finds(count);
    });

    it('finds a word of a text alone where whole texts are looked through', async () => {
      await fill('input[type=search]', 'since lanterns');
      await finds(0);
      await page.evaluate(() => document.querySelector<HTMLElement>('.in-texts input')?.click());
      await finds(1);
      await first('Lanternmakers');
    });

    it('narrows by outlet, days and source, and widens again', async () => {
      await fill('.filters select', OUTLETS[0] as string);
      await finds(21);
      const [from, to] = ['.filters .field:nth-of-type(3) input', '.filters .field:nth-of-type(4) input'];
      await fill(from, '2025-01-01');
      await fill(to, '2025-01-07');
      await finds(4);
      await pressButton(page, wordsOf('libraryClearFilters'));
      await finds(63);
      await fill('.filters .field:nth-of-type(2) select', 'arrival:pack');
      await finds(2);
    });

    it('sorts by a column, and back', async () => {
      await pressButton(page, wordsOf('libraryColumnTitle'));
      await first('Bridge number 0');
      await pressButton(page, wordsOf('libraryColumnTitle'));
      await first('Lanternmakers');
      await pressButton(page, wordsOf('libraryColumnPublished'));
      await first('Bridge number 59');
    });

    it('goes by keyboard alone: opens, corrects, deletes and brings back', async () => {
      await fill('input[type=search]', 'lanternmakers');
      await finds(1);
      await page.evaluate(() => document.querySelector<HTMLElement>('tbody tr')?.focus());
      await page.keyboard.press('Enter');
      await waitForWords(page, wordsOf('libraryCorrect'));
      expect(await page.evaluate(() => document.querySelectorAll('mark.reported, mark.quoted').length)).toBeGreaterThan(
        1,
      );
      await tabTo(wordsOf('libraryCorrect'));
      await page.keyboard.press('Enter');
      await page.waitForSelector('.article-form');
      const title = await page.waitForSelector('[name=title]');
      await title?.focus();
      await page.keyboard.press('End');
      await page.keyboard.type(' tonight');
      await tabTo(wordsOf('libraryCorrectSave'));
      await page.keyboard.press('Enter');
      await waitForWords(page, 'harbour tonight');
      await page.keyboard.press('Escape');
      await waitFor('the sheet to close', () => page.evaluate(() => !document.querySelector('dialog[open]')));
      await waitFor('the row to have the focus', focused, (words) => words.includes('Lanternmakers'));
      await page.keyboard.press('Delete');
      await waitForWords(page, wordsOf('libraryNothingFound'));
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await finds(1);
    });

    it('moves through the rows by keys, with the row that has the focus in sight', async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('tbody tr')?.focus());
      await page.keyboard.press('End');
      await waitFor('the last row', () =>
        page.evaluate(() => {
          const row = document.activeElement?.closest('tr');
          const box = row?.getBoundingClientRect();
          return row?.ariaRowIndex === '64' && box && box.top >= 0 && box.bottom <= innerHeight;
        }),
      );
      await page.keyboard.press('Home');
      await waitFor('the first row', () =>
        page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex === '2'),
      );
      // The newest came with the pack, and can't be selected.
      await waitFor('its words', focused);
      for (const row of ['3', '4']) {
        await page.keyboard.press('ArrowDown');
        await waitFor(`row ${row}`, () =>
          page.evaluate((index) => document.activeElement?.closest('tr')?.ariaRowIndex === index, row),
        );
      }
      await page.keyboard.press(' ');
      await waitFor('one to be selected', said, (words) => words.startsWith('1 '));
      await page.keyboard.press('Escape');
      await waitFor('none to be selected', said, (words) => words.startsWith('63 '));
    });

    it('deletes all of an outlet, and brings them back', async () => {
      await fill('.filters select', OUTLETS[1] as string);
      await finds(21);
      await pressButton(page, wordsOf('libraryDeleteOutlet').replace('$OUTLET$', OUTLETS[1] as string));
      await waitForWords(page, /20 articles deleted/);
      await pressButton(page, wordsOf('libraryUndo'));
      await waitForWords(page, /20 articles are back/);
    });
  });

  async function tabTo(words: string) {
    await waitFor(
      `the focus on “${words}”`,
      async () => {
        const at = await page.evaluate(() => (document.activeElement as HTMLElement)?.innerText?.trim() ?? '');
        if (at !== words) await page.keyboard.press('Tab');
        return at;
      },
      (at) => at === words,
    );
  }

  it('tells what each pack holds and of which days, and what is stored', async () => {
    await goTo('packs');
    const pack = await waitForWords(page, 'Bridges of Sampletown');
    expect(pack).toMatch(/2 articles, 2 outlets/);
    expect(pack).toMatch(/Jan 1.*2.*2025/);
    await goTo('storage');
    await waitForWords(page, /63 articles/);
    await waitForWords(page, /\d.*[kMG]B/);
  });

  it.each(SECTIONS)('has nothing that axe finds fault with, wide or narrow, light or dark: %s', async (section) => {
    await goTo(section);
    const { name } = session().driver;
    for (const width of [1280, 320])
      for (const theme of ['light', 'dark']) {
        await resize(page, { width, height: 900 });
        await page.evaluate((scheme) => document.body.style.setProperty('color-scheme', scheme), theme);
        await page.screenshot({ path: `${PICTURES}/${section}-${theme}-${width}-${name}.png` });
        const faults = await findFaults(page);
        expect([width, theme, faults]).toEqual([width, theme, []]);
        // At 400 % of 1280 pixels a page is 320 wide: nothing may have to be scrolled sideways.
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([width, theme, wider]).toEqual([width, theme, 0]);
      }
    await page.evaluate(() => document.body.style.removeProperty('color-scheme'));
    await resize(page, { width: 1280, height: 900 });
  });

  it('shows an article in a sheet that axe finds no fault with', async () => {
    const { name } = session().driver;
    await showAll();
    await fill('input[type=search]', 'lanternmakers');
    await finds(1);
    await page.evaluate(() => document.querySelector<HTMLElement>('td.title button')?.click());
    await waitForWords(page, wordsOf('libraryCorrect'));
    for (const width of [1280, 320]) {
      await resize(page, { width, height: 900 });
      await page.screenshot({ path: `${PICTURES}/article-light-${width}-${name}.png` });
      expect(await findFaults(page)).toEqual([]);
    }
    await resize(page, { width: 1280, height: 900 });
    await page.keyboard.press('Escape');
  });
});
