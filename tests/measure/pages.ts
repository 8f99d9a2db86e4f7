import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPage } from '../../src/page/read-page.ts';
import { compareWords } from './compare-words.ts';
import { type Facts, printFacts } from './page-facts.ts';

/**
 * `npm run pages`: what the page reader finds on saved real pages, beside what Readability finds and what is expected. With
 * `--verbose` the words that are missing or too many.
 */
const PAGES = new URL('../../../shared/pages/', import.meta.url);

/** Of the words that people marked as the article: covered in the median and on each page; and of the words read, others. */
const MIN_COVERED = 0.97;
const MIN_PAGE = 0.9;
const MAX_EXTRA = 0.05;

interface Row {
  page: string;
  /** Shares of words: covered and others, ours and Readability's. */
  covered: number;
  extra: number;
  otherCovered: number;
  otherExtra: number;
}

interface Expected {
  text: string;
  facts: Facts;
  from: string;
}

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

function readFile(path: string): string {
  return readFileSync(new URL(path, PAGES), 'utf8');
}

/** The text of a piece of HTML, blocks apart. */
function flatten(html: string): string {
  const apart = html.replace(/<\/(p|div|h\d|li|td)>/g, '</$1> ');
  return parse(`<!doctype html><html><body>${apart}</body></html>`).body.textContent ?? '';
}

function measure(name: string, html: string, { address, expected }: { address: string; expected: Expected }): Row {
  const page = readPage(parse(html), address);
  const other = new Readability(parse(html)).parse();
  const mine = compareWords(page?.article.text ?? '', `${expected.facts.title}\n${expected.text}`);
  const theirs = compareWords(flatten(other?.content ?? ''), expected.text);
  const row = { covered: mine.covered, extra: mine.extra, otherCovered: theirs.covered, otherExtra: theirs.extra };
  printRow({ page: name, ...row });
  const {
    outlet,
    title,
    published,
    language = '',
  } = page?.article ?? { outlet: '', title: '(no article)', published: '' };
  printFacts({
    ours: { outlet, title, author: page?.author ?? '', published, language },
    readability: {
      outlet: other?.siteName ?? '',
      title: other?.title ?? '',
      author: other?.byline ?? '',
      published: other?.publishedTime ?? '',
      language: other?.lang ?? '',
    },
    [expected.from]: expected.facts,
  });
  if (process.argv.includes('--verbose')) {
    console.log('  missing:', mine.missingWords.slice(0, 60).join(' '));
    console.log('  others: ', mine.extraWords.slice(0, 80).join(' '));
  }
  return { page: name, ...row };
}

function printRow({ page, ...shares }: Row): void {
  const [covered, extra, otherCovered, otherExtra] = Object.values(shares).map((share) =>
    (share * 100).toFixed(1).padStart(6),
  );
  console.log(`${page.padEnd(42)} ${covered} ${extra} | ${otherCovered} ${otherExtra}`);
}

function findMedian(rows: readonly Row[]): Row {
  const median = (key: Exclude<keyof Row, 'page'>) => {
    const sorted = rows.map((row) => row[key]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return {
    page: 'median',
    covered: median('covered'),
    extra: median('extra'),
    otherCovered: median('otherCovered'),
    otherExtra: median('otherExtra'),
  };
}

function measureStories(): void {
  console.log('\nStory pages, against the text that people marked: words covered, other words | Readability’s');
  const files = readdirSync(new URL('stories/', PAGES)).flatMap((story) =>
    readdirSync(new URL(`stories/${story}/`, PAGES))
      .filter((file) => file.endsWith('.json'))
      .map((file) => `stories/${story}/${file.replace(/\.json$/, '')}`),
  );
  const rows = files.map((path) => {
    const { url, title, text, outlet, published } = JSON.parse(readFile(`${path}.json`));
    const facts = { outlet, title, published, author: '', language: '' };
    const expected = { text, facts, from: 'marked' };
    return measure(path.replace('stories/', ''), readFile(`${path}.html`), { address: url, expected });
  });
  const median = findMedian(rows);
  printRow(median);
  const lowest = rows.reduce((low, row) => (row.covered < low.covered ? row : low));
  console.log(`lowest: ${lowest.page}, ${(lowest.covered * 100).toFixed(1)}`);
  const holds = median.covered >= MIN_COVERED && median.extra <= MAX_EXTRA && lowest.covered >= MIN_PAGE;
  console.log(holds ? 'The floors hold.' : 'A FLOOR IS BROKEN.');
  if (!holds) process.exitCode = 1;
}

function measureSingles(): void {
  console.log('\nSingle pages, against an extractor’s own expectations, which are not the truth');
  const rows = readdirSync(new URL('single/', PAGES)).map((slug) => {
    const said = JSON.parse(readFile(`single/${slug}/expected-metadata.json`));
    const expected = {
      text: flatten(readFile(`single/${slug}/expected.html`)),
      facts: {
        outlet: said.siteName ?? '',
        title: said.title ?? '',
        author: said.byline ?? '',
        published: said.publishedTime ?? '',
        language: said.lang ?? '',
      },
      from: 'expected',
    };
    const address = `https://unknown.example/page/${slug}.html`;
    return measure(slug, readFile(`single/${slug}/source.html`), { address, expected });
  });
  printRow(findMedian(rows));
}

if (!existsSync(PAGES)) console.log('LEFT OUT: ../shared/pages is not there, so no real page was measured.');
else {
  measureStories();
  measureSingles();
}
