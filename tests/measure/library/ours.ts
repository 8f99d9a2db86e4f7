import { askLibrary } from '../../../src/background/ask-library.ts';
import { beginOpening } from '../../../src/background/begin-opening.ts';
import { type ArticleRecord, analyze, crossReference } from '../../../src/core/index.ts';
import { storePacked } from '../../../src/library/article-entry.ts';
import { makeArticleKey } from '../../../src/library/article-key.ts';
import { packClaims, packText } from '../../../src/library/compact-claims.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/library/database.ts';
import { listFinders, type PreparedArticle, writeArticles } from '../../../src/library/write-articles.ts';
import { getBody, type MadeUpArticle, makeNews, makeText } from './made-up-news.ts';

const BATCH = 200;
const library = createLibrary();
const packed = new Map<number, { claims: Uint8Array; text: Uint8Array; counts: { figures: number; quotes: number } }>();

function packBody(body: number) {
  const { record, text } = getBody(body);
  const figures = record.claims.filter(({ kind }) => kind === 'figure').length;
  const counts = { figures, quotes: record.claims.length - figures };
  const known = packed.get(body) ?? { claims: packClaims(record), text: packText(text), counts };
  packed.set(body, known);
  return known;
}

/** Claims and text are packed once for all articles that share them; each is stored for itself. */
async function prepare({ record, body }: MadeUpArticle): Promise<PreparedArticle> {
  const { claims, text, counts } = packBody(body);
  const key = await makeArticleKey({ ...record, text: '' });
  const head = { ...record, ...counts, key, arrival: 'imported' as const, saved: Date.now() };
  return { ...storePacked(head, claims), text, ...listFinders(record) };
}

/** A page that a worker is asked about when it starts. */
export interface AskedPage {
  record: ArticleRecord;
  text: string;
}

export interface LookUp {
  ms: number;
  /** Of these, what the library took; the rest is comparing. */
  libraryMs: number;
  candidates: number;
  /** Articles of the page's story among the candidates, and in the library. */
  found: number;
  members: number;
}

const storyOf = ({ url }: { url: string }): string => url.split('/')[3] ?? '';

function countMembers(articles: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of makeNews(articles)) counts.set(storyOf(record), (counts.get(storyOf(record)) ?? 0) + 1);
  return counts;
}

export const ours = {
  /** Puts the articles from one place of the made-up year to another in, past the reading of their texts. */
  async fill(from: number, to: number): Promise<number> {
    const start = performance.now();
    const database = await openDatabase(DATABASE_NAME, () => {});
    let batch: MadeUpArticle[] = [];
    const flush = async () => {
      await writeArticles(database, await Promise.all(batch.map(prepare)));
      batch = [];
    };
    let at = 0;
    for (const article of makeNews(to)) if (at++ >= from && batch.push(article) === BATCH) await flush();
    if (batch.length > 0) await flush();
    database.close();
    return performance.now() - start;
  },
  /** A page of another outlet on the story of each of these articles: candidates, coverage, cross-references. */
  async lookUp(articles: number, pages: readonly number[]): Promise<LookUp[]> {
    const wanted = new Set(pages);
    const members = countMembers(articles);
    const results = [];
    let at = 0;
    for (const { record } of makeNews(articles)) {
      if (!wanted.has(at++)) continue;
      const page = { ...record, id: 'page', outlet: 'Sample Reader', url: 'https://reader.example/page' };
      const start = performance.now();
      const { candidates } = await askLibrary(library, page);
      const libraryMs = performance.now() - start;
      crossReference(page, candidates);
      const ms = performance.now() - start;
      const story = storyOf(record);
      const found = candidates.filter((one) => storyOf(one) === story).length;
      results.push({ ms, libraryMs, candidates: candidates.length, found, members: members.get(story) ?? 0 });
    }
    return results;
  },
  /** The first look-up of a worker that has just started: the page is read, too. */
  async lookUpFirst({ record, text }: AskedPage): Promise<number[]> {
    const times = [performance.now()]; // since the worker was asked for
    await beginOpening(library); // as the worker does
    const read = analyze({ ...record, text, id: 'page' });
    times.push(performance.now());
    const page = { ...read, terms: record.terms, outlet: 'Sample Reader', url: 'https://reader.example/page' };
    const { candidates } = await askLibrary(library, page);
    times.push(performance.now());
    crossReference(page, candidates);
    return [...times, performance.now()];
  },
  /** Articles that are there. */
  async count(): Promise<number> {
    return (await library.corpus.measureCoverage()).articles;
  },
  /** Milliseconds for saving articles as an import does: their claims are read. */
  async save(count: number): Promise<number> {
    const articles = Array.from({ length: count }, (_, i) => ({
      outlet: 'Sample Import',
      url: `https://import.example/${i}`,
      published: '2024-05-05',
      title: `Sample import ${i}`,
      text: makeText(100_000 + i),
    }));
    const start = performance.now();
    for (let at = 0; at < count; at += 25) await library.save(articles.slice(at, at + 25), 'imported');
    return performance.now() - start;
  },
  /** Milliseconds to the first rows of a list in a new order, to those in its middle, to what two words find, also in texts. */
  async list(): Promise<{ first: number; middle: number; search: number; texts: number }> {
    const query = { words: '', sort: 'title' as const, descending: false };
    const start = performance.now();
    const count = await library.count(query);
    await library.list(query, 0, 50);
    const first = performance.now() - start;
    await library.list(query, Math.floor(count / 2), 50);
    const middle = performance.now() - start - first;
    const [{ record }] = [...makeNews(1)] as [MadeUpArticle];
    await library.list({ ...query, words: record.title.slice(0, 8) }, 0, 50);
    const search = performance.now() - start - first - middle;
    await library.list({ ...query, words: record.title.slice(0, 8), inTexts: true }, 0, 50);
    return { first, middle, search, texts: performance.now() - start - first - middle - search };
  },
  /** Bytes that the browser counts, and bytes of the texts as they are stored. */
  async measureDisk(articles: number): Promise<{ used: number; texts: number }> {
    const { used } = await library.measureStorage();
    let texts = 0;
    for (const { body } of makeNews(articles)) texts += packBody(body).text.length;
    return { used, texts };
  },
};
