import { type ArticleRecord, type Corpus, compareStories, measureRarity } from '../core/index.ts';
import { readRecord, readTerms } from './article-entry.ts';
import { isVisibleKey } from './article-key.ts';
import type { Connection } from './connection.ts';
import type { ArticleEntry } from './database.ts';
import { findLikelyKeys } from './likely-keys.ts';
import { measureLibrary } from './measure-library.ts';
import { listWholePacks } from './packs.ts';
import { look } from './transact.ts';

/** So many that look most alike by their postings are compared by all their terms. */
const MAX_COMPARED = 150;
/** More articles than this are never compared with one page. As in a corpus in memory. */
const MAX_CANDIDATES = 50;
/** Less alike than this is not worth comparing; the real bar is set where claims are compared. */
const MIN_LIKENESS = 0.08;

/** The library as the engine asks it. Costs about as much at 100,000 articles as at 10,000: only what is alike is read. */
export function createLibraryCorpus(connection: Connection): Corpus {
  return {
    findCandidates: (page) =>
      connection.use((database) => look(database, (transaction) => findCandidates(transaction, page))),
    measureCoverage: () => connection.use((database) => look(database, measureLibrary)),
  };
}

async function findCandidates(transaction: Parameters<typeof findLikelyKeys>[0], page: ArticleRecord) {
  const [likely, packs] = await Promise.all([findLikelyKeys(transaction, page), listWholePacks(transaction)]);
  const whole = new Set(packs.map(({ number }) => number));
  const visible = likely.filter(({ key }) => isVisibleKey(key, whole)).slice(0, MAX_COMPARED);
  const articles = transaction.objectStore('articles');
  const entries = await Promise.all(visible.map(({ key }) => articles.get(key)));
  const found = visible.map(({ hasQuote }, i) => ({ hasQuote, entry: entries[i] as ArticleEntry }));
  const best = rank(page, found).slice(0, MAX_CANDIDATES);
  const claims = await Promise.all(best.map(({ entry }) => transaction.objectStore('claims').get(entry.key)));
  return best.map(({ entry }, i) => readRecord(entry, claims[i] as Uint8Array));
}

/** Those that are alike enough, most alike first. */
function rank(page: ArticleRecord, found: readonly { entry: ArticleEntry; hasQuote: boolean }[]) {
  const read = found.map(({ entry, hasQuote }) => ({ entry, hasQuote, terms: readTerms(entry) }));
  const rarity = measureRarity([page, ...read]);
  return read
    .map(({ entry, hasQuote, terms }) => ({
      entry,
      likeness: compareStories(page, { ...page, terms }, rarity) + (hasQuote ? 1 : 0),
    }))
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
}
