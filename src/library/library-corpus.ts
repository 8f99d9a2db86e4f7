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
/** Beside them, so many that hold one of the page's quotes are read whatever their story. */
const MAX_QUOTING = 40;
/** So many of these are compared, so that a quote that all print can't crowd out the page's own story. Guess. */
const MAX_QUOTING_CANDIDATES = 15;
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
  const all = likely.filter(({ key }) => isVisibleKey(key, whole));
  const quoting = all.slice(MAX_COMPARED).filter(({ hasQuote }) => hasQuote);
  const visible = [...all.slice(0, MAX_COMPARED), ...quoting.slice(0, MAX_QUOTING)];
  const articles = transaction.objectStore('articles');
  const entries = await Promise.all(visible.map(({ key }) => articles.get(key)));
  const found = visible.map(({ hasQuote }, i) => ({
    hasQuote,
    entry: entries[i] as ArticleEntry,
  }));
  const best = chooseBest(page, found);
  const claims = await Promise.all(best.map(({ entry }) => transaction.objectStore('claims').get(entry.key)));
  return best.map(({ entry }, i) => readRecord(entry, claims[i] as Uint8Array));
}

/** Those that are alike enough, most alike first; then those that only hold one of the page's quotes. */
function chooseBest(page: ArticleRecord, found: readonly { entry: ArticleEntry; hasQuote: boolean }[]) {
  const read = found.map(({ entry, hasQuote }) => ({
    entry,
    hasQuote,
    terms: readTerms(entry),
  }));
  const rarity = measureRarity([page, ...read]);
  const ranked = read
    .map((one) => ({
      ...one,
      likeness: compareStories(page, { ...page, terms: one.terms }, rarity),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  const alike = ranked.filter(({ likeness }) => likeness >= MIN_LIKENESS);
  const quoting = ranked.filter(({ likeness, hasQuote }) => likeness < MIN_LIKENESS && hasQuote);
  const rest = quoting.slice(0, MAX_QUOTING_CANDIDATES);
  return [...alike.slice(0, MAX_CANDIDATES - rest.length), ...rest];
}
