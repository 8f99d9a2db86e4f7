import { type ArticleRecord, type Corpus, compareStories, measureRarity } from '../core/index.ts';
import { type ArticleHead, readHead, readRecord } from './article-entry.ts';
import { readParts } from './bundles/stored-parts.ts';
import type { Connection } from './connection.ts';
import { findLikelySeats, shareOfDays } from './likely-seats.ts';
import { measureLibrary } from './measure-library.ts';
import { listWholePacks } from './packs.ts';
import { dayOf } from './roll/roll-chunk.ts';
import { readTally } from './tally.ts';
import { look, type Transaction } from './transact.ts';

/** So many that look most alike by their postings are compared by all their terms. */
const MAX_COMPARED = 60;
/** Beside them, so many that hold one of the page's quotes are read whatever their story. */
const MAX_QUOTING = 12;
/** So many of these are compared, so that a quote that all print can't crowd out the page's own story. Guess. */
const MAX_QUOTING_CANDIDATES = 8;
/** More articles than this are never compared with one page. As in a corpus in memory. */
const MAX_CANDIDATES = 50;
/** Less alike than this, on one day, is not worth comparing: half of the bar that is set where claims are compared. */
const MIN_LIKENESS = 0.08;

/** The library as the engine asks it. Costs about as much at 100,000 articles as at 10,000: only what is alike is read. */
export function createLibraryCorpus(connection: Connection): Corpus {
  return {
    findCandidates: (page) =>
      connection.use((database) => look(database, (transaction) => findCandidates(transaction, page))),
    measureCoverage: () => connection.use((database) => look(database, measureLibrary)),
  };
}

async function findCandidates(transaction: Transaction<'readonly'>, page: ArticleRecord): Promise<ArticleRecord[]> {
  const [tally, packs] = await Promise.all([readTally(transaction), listWholePacks(transaction)]);
  const likely = await findLikelySeats(transaction, page, { tally, packs });
  const quoting = likely.slice(MAX_COMPARED).filter(({ hasQuote }) => hasQuote);
  const compared = [...likely.slice(0, MAX_COMPARED), ...quoting.slice(0, MAX_QUOTING)];
  const parts = await readParts(
    transaction,
    'bundles',
    compared.map(({ place }) => place),
  );
  const found = compared.flatMap(({ hasQuote }, i) => {
    const part = parts[i];
    return part ? [{ hasQuote, part, head: readHead(part) }] : [];
  });
  return chooseBest(page, found).map(({ part, head }) => readRecord(part, head));
}

interface Found {
  part: Uint8Array;
  head: ArticleHead;
  hasQuote: boolean;
}

/** Those that are alike enough, most alike first; then those that only hold one of the page's quotes. */
function chooseBest(page: ArticleRecord, found: readonly Found[]): Found[] {
  const rarity = measureRarity([page, ...found.map(({ head }) => head)]);
  const ranked = found
    .map((one) => ({ ...one, likeness: compareStories(page, { ...page, terms: one.head.terms }, rarity) }))
    .sort((a, b) => b.likeness - a.likeness);
  const day = dayOf(page.published);
  const isAlike = ({ likeness, head }: (typeof ranked)[number]) =>
    likeness * shareOfDays(day, dayOf(head.published)) >= MIN_LIKENESS;
  const alike = ranked.filter(isAlike);
  const quoting = ranked.filter((one) => one.hasQuote && !isAlike(one));
  const rest = quoting.slice(0, MAX_QUOTING_CANDIDATES);
  return [...alike.slice(0, MAX_CANDIDATES - rest.length), ...rest];
}
