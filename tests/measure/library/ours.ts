import { crossReference } from '../../../src/core/index.ts';
import { packTerms, type StoredArticle, storeArticle } from '../../../src/library/article-entry.ts';
import { makeArticleKey } from '../../../src/library/article-key.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/library/database.ts';
import { listPostings } from '../../../src/library/postings.ts';
import { listWords, writeArticles } from '../../../src/library/write-articles.ts';
import { getBody, type MadeUpArticle, makeNews, makeText } from './made-up-news.ts';

const BATCH = 200;
const library = createLibrary();
const packed = new Map<number, StoredArticle>();

/** Claims and text are packed once for all articles that share them; each is stored for itself. */
async function prepare({ record, body }: MadeUpArticle) {
  const key = await makeArticleKey({ ...record, text: '' });
  const place = { key, arrival: 'imported' as const, saved: Date.now() };
  const known = packed.get(body) ?? storeArticle(record, place, getBody(body).text);
  packed.set(body, known);
  const entry = {
    ...known.entry,
    ...place,
    ...{ outlet: record.outlet, url: record.url, published: record.published, title: record.title },
    time: Date.parse(record.published),
    titleKey: record.title.toLowerCase().slice(0, 24),
    terms: packTerms(record.terms),
    postings: listPostings(record),
  };
  return { ...known, entry, words: listWords(record) };
}

export interface LookUp {
  ms: number;
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
      const [candidates] = await Promise.all([library.corpus.findCandidates(page), library.corpus.measureCoverage()]);
      crossReference(page, candidates);
      const ms = performance.now() - start;
      const story = storyOf(record);
      const found = candidates.filter((one) => storyOf(one) === story).length;
      results.push({ ms, found, members: members.get(story) ?? 0 });
    }
    return results;
  },
  /** The first look-up of a worker that has just started. */
  async lookUpFirst(): Promise<void> {
    const { terms, claims, sketch } = getBody(0).record;
    const [{ record }] = [...makeNews(1)] as [MadeUpArticle];
    const page = {
      ...record,
      id: 'page',
      outlet: 'Sample Reader',
      url: '',
      terms: record.terms ?? terms,
      claims,
      sketch,
    };
    const [candidates] = await Promise.all([library.corpus.findCandidates(page), library.corpus.measureCoverage()]);
    crossReference(page, candidates);
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
  /** Milliseconds to the first rows of a list in a new order, and to those in its middle. */
  async list(): Promise<{ first: number; middle: number; search: number }> {
    const query = { words: '', sort: 'title' as const, descending: false };
    const start = performance.now();
    const count = await library.count(query);
    await library.list(query, 0, 50);
    const first = performance.now() - start;
    await library.list(query, Math.floor(count / 2), 50);
    const middle = performance.now() - start - first;
    const [{ record }] = [...makeNews(1)] as [MadeUpArticle];
    await library.list({ ...query, words: record.title.slice(0, 8) }, 0, 50);
    return { first, middle, search: performance.now() - start - first - middle };
  },
  /** Bytes that the browser counts, and bytes of the texts as they are stored. */
  async measureDisk(articles: number): Promise<{ used: number; texts: number }> {
    const { used } = await library.measureStorage();
    const sizes = new Map([...packed].map(([body, { text }]) => [body, text?.length ?? 0]));
    let texts = 0;
    for (const { body } of makeNews(articles)) texts += sizes.get(body) ?? 0;
    return { used, texts };
  },
};
