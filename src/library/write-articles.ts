import { type ArticleRecord, analyze } from '../core/index.ts';
import { type StoredArticle, storeArticle } from './article-entry.ts';
import { makeArticleKey } from './article-key.ts';
import type { LibraryDatabase } from './database.ts';
import { dropArticles, findHeads } from './drop-articles.ts';
import { knowWords } from './known-words.ts';
import type { Arrival, NewArticle } from './library.ts';
import { LibraryFault } from './library-fault.ts';
import { listHashes, listLookupTerms, listSearchTerms } from './postings/list-hashes.ts';
import { mergeSegments } from './postings/merge-segments.ts';
import { putArticles } from './put-articles.ts';
import { countMove, putTally, readTally } from './tally.ts';
import { change } from './transact.ts';

export interface NewEntry {
  article: NewArticle;
  arrival: Arrival;
  saved: number;
}

export interface PreparedArticle extends StoredArticle {
  /** What it is found by; see `postings/list-hashes.ts`. */
  hashes: number[];
  /** The words that the vocabulary must have. */
  words: string[];
}

/** Reads an article's claims and puts all that is kept of it together. Costs about 2 ms for 1,000 words. */
export async function prepareArticle({ article, arrival, saved }: NewEntry): Promise<PreparedArticle> {
  if (!article.text.trim()) throw new LibraryFault('bad-input', `"${article.title || article.url}" has no text`);
  const { origin, ...rest } = article;
  const read = analyze({ ...rest, id: '' });
  const record = origin ? { ...read, origin } : read;
  const stored = storeArticle(record, { key: await makeArticleKey(article), arrival, saved }, article.text);
  return { ...stored, ...listFinders(record) };
}

/** What an article is found by. */
export function listFinders(record: ArticleRecord): Pick<PreparedArticle, 'hashes' | 'words'> {
  const words = [...new Set([...listLookupTerms(record), ...listSearchTerms(record.title)])];
  return { hashes: listHashes(record), words };
}

/** Puts articles in, in the place of those with the same keys; those at `gone` are removed in the same step. */
export async function writeArticles(
  database: LibraryDatabase,
  articles: readonly PreparedArticle[],
  gone: readonly number[] = [],
): Promise<void> {
  const last = [...new Map(articles.map((article) => [article.head.key, article])).values()];
  const keys = [...new Set([...gone, ...last.map(({ head }) => head.key)])];
  await change(database, async (transaction) => {
    const tally = await readTally(transaction);
    const before = await findHeads(transaction, keys);
    for (const { head } of before) countMove(tally, head.outlet, -1);
    await dropArticles(
      transaction,
      tally,
      before.map(({ head, place }) => ({ key: head.key, place })),
    );
    for (const { head } of last) countMove(tally, head.outlet, 1);
    await putArticles(transaction, tally, last);
    await putTally(transaction, tally);
  });
  await tidyAfter(database, last);
}

/** What is not needed for articles to be there, but makes the next steps cheap. It never fails: what was written is in. */
export async function tidyAfter(database: LibraryDatabase, articles: readonly PreparedArticle[]): Promise<void> {
  for (const { words } of articles) knowWords(database, words);
  await mergeSegments(database).catch(() => undefined); // the next one who writes tries again
}
