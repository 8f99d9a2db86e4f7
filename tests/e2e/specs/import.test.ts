import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordsOf } from '../expected.ts';
import { findFaults } from '../reader/axe.ts';
import { waitForHighlights } from '../reader/highlights.ts';
import { waitFor } from '../reader/wait.ts';
import { makePage } from '../server/made-up-page.ts';
import { describeInEachBrowser } from '../session.ts';

const TITLE = 'Storm floods the harbour of Sampletown';
const PARAGRAPHS = [
  'This is a sample page of Second Source. The outlet does not exist, and neither does Sampletown on the river Lorn.',
  'The storm flooded 340 houses in the harbour of Sampletown on Thursday, the fire service said in a statement on Friday morning.',
  '“We have not seen water like this in forty winters of keeping the gate,” the harbour master Ines Veldkamp said on Friday.',
  'At least 1,250 people were taken out of the harbour district of Sampletown by boat before the river Lorn began to fall again.',
];
const report = (outlet: string, url: string, extra = '') => ({
  outlet,
  url,
  published: '2025-02-07',
  title: TITLE,
  text: [...PARAGRAPHS, extra].join('\n'),
});

/** Reports that have nothing to do with each other or with the others. */
const fillers = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => ({
    outlet: `Invented Gazette ${i % 7}`,
    url: `https://invented.example/${from + i}`,
    published: '2025-01-05',
    title: `Council number ${from + i} counts its lamps`,
    text: `Sample text. The council of village ${from + i} counted ${200 + i} lamps on Monday, its clerk said.\n“A lamp that nobody counts is a lamp that nobody mends, and we have ${i} of them,” clerk ${from + i} said.\n${'The lamps of the village stand along the road to the mill, where the ground is soft. '.repeat(20)}`,
  }));
const toLines = (articles: object[]) => articles.map((article) => JSON.stringify(article)).join('\n');

describeInEachBrowser('adding files', (session) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const save = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const open = () => session().driver.openExtensionPage('src/options/index.html#add');
  const readText = (page: Page) => page.evaluate(() => document.querySelector('.import')?.textContent ?? '');
  const waitForText = (page: Page, part: string | RegExp, timeoutMs = 60_000) =>
    waitFor(
      String(part),
      () => readText(page),
      (text) => (typeof part === 'string' ? text.includes(part) : part.test(text)),
      timeoutMs,
    );
  const click = (page: Page, name: string) =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
      if (!button) throw new Error(`No button ${wanted}`);
      button.click();
    }, name);

  async function choose(page: Page, ...paths: string[]) {
    await waitForText(page, wordsOf('importChoose'));
    const input = await page.$('input[type=file]');
    if (!input) throw new Error('Nothing to choose files with');
    await (input as unknown as { uploadFile(...all: string[]): Promise<void> }).uploadFile(...paths);
  }

  async function findFaultsOfAxe(page: Page): Promise<unknown> {
    return findFaults(page);
  }

  it('takes a handful of every kind, lists what is wrong, and loads nothing', async () => {
    const { server } = session();
    const page = await open();
    const probe = server.urlOf('probe', '/picture.png');
    const html = makePage({
      outlet: 'Saved Post (sample)',
      title: TITLE,
      published: '2025-02-07',
      paragraphs: PARAGRAPHS,
    }).replace(
      '<h1>',
      `<img src="${probe}"><script src="${probe}"></script><link rel="stylesheet" href="${probe}"><iframe src="${probe}"></iframe><img src="x" onerror="document.title='ran'"><h1>`,
    );
    const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
    const record = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://archived.example/2025/02/07/flood\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
    const before = server.requests.length;
    await choose(
      page,
      await save('lines.jsonl', `${toLines(fillers(3))}\n{"text":\n`),
      await save('packed.jsonl.gz', gzipSync(toLines(fillers(3, 10)))),
      await save('saved.html', html),
      await save(
        'flood.md',
        `---\ntitle: ${TITLE}\nsource: Marked Post\nlink: https://marked.example/flood\ndate: 2025-02-07\n---\n${PARAGRAPHS.join('\n\n')}`,
      ),
      await save('note.txt', PARAGRAPHS.join('\n')),
      await save('pages.warc.gz', gzipSync(record)),
      await save(
        'table.csv',
        'headline,body,newspaper\nLamps,"Village 99, in short, counted 512 lamps.",Table Post\nEmpty,,Table Post\n',
      ),
      await save('picture.pdf', '%PDF-1.7 no text'),
    );
    await waitForText(page, 'table.csv');
    expect(await findFaultsOfAxe(page)).toEqual([]);
    await click(page, wordsOf('importAddTable'));
    await waitForText(page, wordsOf('importDone'));
    const text = await readText(page);
    expect(text).toContain('11 articles are in your library.');
    expect(text).toContain('3 things could not be added.');
    expect(text).toMatch(/lines\.jsonl.*line 4/);
    expect(text).toMatch(/table\.csv.*row 3/);
    expect(text).toMatch(/picture\.pdf/);
    expect(await findFaultsOfAxe(page)).toEqual([]);
    expect(server.requests.slice(before).filter((line) => line.includes('probe'))).toEqual([]);
    expect(await page.title()).not.toBe('ran');
    await page.close();
  });

  it('is gone on with after its page was closed, and leaves no article twice', async () => {
    const all = await save(
      'many.jsonl',
      toLines([...fillers(700, 1000), report('Harbour Post', 'https://harbour-post.example/flood')]),
    );
    const page = await open();
    await page
      .evaluate(() => {
        new PerformanceObserver((list) => {
          const tasks = (globalThis as { tasks?: number[] }).tasks ?? [];
          (globalThis as { tasks?: number[] }).tasks = [...tasks, ...list.getEntries().map(({ duration }) => duration)];
        }).observe({ entryTypes: ['longtask'] });
      })
      .catch(() => undefined);
    await choose(page, all);
    await waitForText(page, /[1-9]\d+ articles, file/);
    await click(page, wordsOf('importPause'));
    await waitForText(page, wordsOf('importPaused'));
    await click(page, wordsOf('importContinue'));
    await waitForText(page, /[1-9]\d\d articles, file/);
    const longest = await page.evaluate(() => Math.max(0, ...((globalThis as { tasks?: number[] }).tasks ?? [])));
    await page.close();
    const again = await open();
    await waitForText(again, wordsOf('importInterrupted'));
    const start = Date.now();
    const had = Number(/([\d,]+) articles are in\./.exec(await readText(again))?.[1]?.replace(',', ''));
    await click(again, wordsOf('importContinue'));
    await waitForText(again, '701 articles are in your library.', 120_000);
    const perSecond = ((701 - had) * 1000) / (Date.now() - start);
    console.log(
      `${session().driver.version}: ${Math.round(perSecond)} articles a second, longest task ${Math.round(longest)} ms`,
    );
    // Floors with room for a busy machine; what a quiet one does is in the line above.
    expect(longest).toBeLessThan(500);
    expect(perSecond).toBeGreaterThan(40);
    await again.close();
  });

  it('shows what an added article reports too on a page', async () => {
    const { driver, server } = session();
    server.add(
      'flood',
      makePage({
        outlet: 'Lorn Observer (sample page)',
        title: 'Harbour of Sampletown under water after storm',
        published: '2025-02-07T10:00:00Z',
        paragraphs: PARAGRAPHS.map((line, i) =>
          i === 1
            ? 'Some 340 houses in the harbour of Sampletown were flooded by the storm, according to its fire service, which worked through the night.'
            : line,
        ),
      }),
    );
    const page = await driver.newPage();
    await page.goto(server.urlOf('flood'));
    await waitForHighlights(page);
    await page.close();
  });
});
