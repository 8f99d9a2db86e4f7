import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageArticle } from '../../src/page/page-article.ts';
import { readPage } from '../../src/page/read-page.ts';
import { compareWords } from './compare-words.ts';

/** Prints what the page reader finds on saved real pages, beside Readability; `npm run pages`. */
const PAGES = new URL('../../../shared/pages/', import.meta.url);

/** Of the words that people marked as the article: covered in the median and on each page; and of the words read, others. */
const MIN_COVERED = 0.97;
const MIN_PAGE = 0.9;
const MAX_EXTRA = 0.05;

interface Marked {
  url: string;
  title: string;
  text: string;
}

function load(path: string): { document: Document; html: string } {
  const html = readFileSync(new URL(path, PAGES), 'utf8');
  return { document: parse(html), html };
}

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

function readReadability(html: string): string {
  const result = new Readability(parse(html)).parse();
  if (!result?.content) return '';
  return (
    parse(`<!doctype html><html><body>${result.content.replace(/<\/(p|div|h\d|li|td)>/g, '</$1> ')}</body>`).body
      .textContent ?? ''
  );
}

function percent(share: number): string {
  return (share * 100).toFixed(1).padStart(6);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function printMetadata(page: PageArticle | null, expected?: Record<string, unknown>): void {
  if (!page) {
    console.log('    (no article)');
    return;
  }
  const { outlet, title, published, language } = page.article;
  console.log(`    ${outlet} | ${published} | ${language} | ${page.author} | ${title}`);
  if (expected)
    console.log(
      `    ${expected.siteName} | ${expected.publishedTime} | ${expected.lang} | ${expected.byline} | ${expected.title}`,
    );
}

function measureStories(isVerbose: boolean): void {
  const rows: [number, number][] = [];
  console.log('story pages, against the marked text   | words covered, other words | Readability');
  for (const story of readdirSync(new URL('stories/', PAGES))) {
    for (const file of readdirSync(new URL(`stories/${story}/`, PAGES)).filter((name) => name.endsWith('.json'))) {
      const path = `stories/${story}/${file}`;
      const marked = JSON.parse(readFileSync(new URL(path, PAGES), 'utf8')) as Marked;
      const { document, html } = load(path.replace(/\.json$/, '.html'));
      const page = readPage(document, marked.url);
      const mine = compareWords(page?.article.text ?? '', `${marked.title}\n${marked.text}`);
      const other = compareWords(readReadability(html), marked.text);
      rows.push([mine.covered, mine.extra]);
      console.log(
        `${path.padEnd(42)} ${percent(mine.covered)} ${percent(mine.extra)} |${percent(other.covered)} ${percent(other.extra)}`,
      );
      printMetadata(page);
      if (isVerbose)
        console.log(
          '      missing:',
          mine.missingWords.slice(0, 60).join(' '),
          '\n      extra:',
          mine.extraWords.slice(0, 80).join(' '),
        );
    }
  }
  const [covered, extra] = [rows.map(([share]) => share), rows.map(([, share]) => share)];
  console.log('median'.padEnd(42), percent(median(covered)), percent(median(extra)));
  const holds = median(covered) >= MIN_COVERED && median(extra) <= MAX_EXTRA && Math.min(...covered) >= MIN_PAGE;
  console.log(holds ? 'The floors hold.' : 'A FLOOR IS BROKEN.');
  if (!holds) process.exitCode = 1;
}

function measureSingles(isVerbose: boolean): void {
  console.log('single pages, against the expected cut (an extractor’s answer, not the truth)');
  for (const slug of readdirSync(new URL('single/', PAGES))) {
    const expected = JSON.parse(readFileSync(new URL(`single/${slug}/expected-metadata.json`, PAGES), 'utf8'));
    const { document } = load(`single/${slug}/source.html`);
    const cut = load(`single/${slug}/expected.html`).html;
    const text =
      parse(`<!doctype html><html><body>${cut.replace(/<\/(p|div|h\d|li|td)>/g, '</$1> ')}</body>`).body.textContent ??
      '';
    const page = readPage(document, `https://unknown.example/2000-page/${slug}.html`);
    const mine = compareWords(page?.article.text ?? '', `${expected.title}\n${text}`);
    console.log(`${slug.padEnd(42)} ${percent(mine.covered)} ${percent(mine.extra)}`);
    printMetadata(page, expected);
    if (isVerbose)
      console.log(
        '      missing:',
        mine.missingWords.slice(0, 60).join(' '),
        '\n      extra:',
        mine.extraWords.slice(0, 80).join(' '),
      );
  }
}

if (!existsSync(PAGES)) console.log('LEFT OUT: ../shared/pages is not there, so no real page was measured.');
else {
  const isVerbose = process.argv.includes('--verbose');
  measureStories(isVerbose);
  measureSingles(isVerbose);
}
