import {
  type ArticleRecord,
  type Corpus,
  countTerms,
  createStoryComparer,
  getStoryFloor,
  measureRarity,
  type Rarity,
} from '../core/index.ts';
import { type ArticleHead, readHead, readRecord } from './article-entry.ts';
import { readParts } from './bundles/stored-parts.ts';
import type { Connection } from './connection.ts';
import { findLikelySeats, type LikelySeat } from './likely-seats.ts';
import { measureLibrary } from './measure-library.ts';
import { listWholePacks } from './packs.ts';
import { readTally } from './tally.ts';
import { look, type Transaction } from './transact.ts';

/** So many that look most alike by their postings are compared by all their terms at most. */
const MAX_COMPARED = 60;
/** So many of them are read at a time; where none of these is alike, no more are. */
const STEP = 20;
/** Beside them, so many that hold one of the page's quotes are read whatever their story. */
const MAX_QUOTING = 12;
/** So many of these are compared, so that a quote that all print can't crowd out the page's own story. Guess. */
const MAX_QUOTING_CANDIDATES = 8;
/** More articles than this are never compared with one page. As in a corpus in memory. */
const MAX_CANDIDATES = 50;
/**
 * Of what is asked of articles of one story where claims are compared, so much is asked here: rarity is measured anew
 * there, among fewer articles. What is less alike takes as long to compare and gives no link: on the labelled stories
 * no link is lost at 1.
 */
const SHARE_OF_FLOOR = 0.6;

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
  const likely = await findLikelySeats(transaction, page, { tally, packs, most: MAX_COMPARED });
  const found: Found[] = [];
  const rarity = measureRarity([page]);
  let read = 0;
  while (read < Math.min(likely.length, MAX_COMPARED)) {
    const next = await readSeats(transaction, likely.slice(read, read + STEP));
    found.push(...next);
    read += STEP;
    for (const { head } of next) countTerms(rarity, head);
    if (rank(page, next, rarity).alike.length === 0) break; // those that follow share less
  }
  const quoting = likely.slice(read).filter(({ hasQuote }) => hasQuote);
  const last = await readSeats(transaction, quoting.slice(0, MAX_QUOTING));
  found.push(...last);
  for (const { head } of last) countTerms(rarity, head);
  const { alike, rest } = rank(page, found, rarity);
  const others = rest.filter(({ hasQuote }) => hasQuote).slice(0, MAX_QUOTING_CANDIDATES);
  const best = [...alike.slice(0, MAX_CANDIDATES - others.length), ...others];
  return best.map(({ part, head }) => readRecord(part, head));
}

interface Found {
  part: Uint8Array;
  head: ArticleHead;
  hasQuote: boolean;
}

async function readSeats(transaction: Transaction<'readonly'>, seats: readonly LikelySeat[]): Promise<Found[]> {
  const places = seats.map(({ place }) => place);
  const parts = await readParts(transaction, 'bundles', places);
  return seats.flatMap(({ hasQuote }, i) => {
    const part = parts[i];
    return part ? [{ hasQuote, part, head: readHead(part) }] : [];
  });
}

/** Those that are alike enough to be of the page's story, and the others; the most alike first. */
function rank(page: ArticleRecord, found: readonly Found[], rarity: Rarity): { alike: Found[]; rest: Found[] } {
  const compare = createStoryComparer(page, rarity);
  const likeness = new Map(found.map((one) => [one, compare(one.head)] as const));
  const of = (one: Found) => likeness.get(one) ?? 0;
  const isAlike = (one: Found) => of(one) >= SHARE_OF_FLOOR * getStoryFloor(page.published, one.head.published);
  const ranked = found.toSorted((a, b) => of(b) - of(a));
  return { alike: ranked.filter(isAlike), rest: ranked.filter((one) => !isAlike(one)) };
}
