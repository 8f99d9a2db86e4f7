import type { ArticleRecord } from '../core/index.ts';
import { isVisibleKey } from './article-key.ts';
import type { PackEntry, Place, Tally } from './database.ts';
import { findSeats, readDirectories } from './postings/find-seats.ts';
import { hashQuoteKey, hashTerm, listLookupTerms, sampleQuoteKeys } from './postings/list-hashes.ts';
import { type Roll, readRoll } from './roll/read-roll.ts';
import { CHUNK_SEATS, dayOf, NO_DAY } from './roll/roll-chunk.ts';
import type { Transaction } from './transact.ts';

/** A small library says little about rarity: as in the engine it is read as if so many articles stood beside it. */
const BACKGROUND_ARTICLES = 400;
/** Of what a page's terms weigh, an article that shares less is of another story; it is not read. Guess. */
const MIN_SHARE = 0.04;
/** Of a run of quoted words that more articles have, those of the nearest days are taken. */
const MAX_QUOTE_HOLDERS = 40;

/** What a shared term counts by how many days lie between: the engine's bar for one story rises with them. */
const SHARE_BY_DAYS: readonly [days: number, share: number][] = [
  [4, 1],
  [30, 0.5],
  [180, 0.3],
];
const SHARE_OF_NO_DATE = 0.5;
const [FAR_DAYS, SHARE_OF_FAR_DAYS] = SHARE_BY_DAYS.at(-1) as [number, number];
/** By the number of days: it is asked for thousands of articles. */
const SHARES = Array.from({ length: FAR_DAYS + 1 }, (_, days) => findShare(days));

/** Between two of the given numbers of days it falls evenly. */
function findShare(days: number): number {
  let [beforeDays, before] = SHARE_BY_DAYS[0] as [number, number];
  for (const [to, share] of SHARE_BY_DAYS) {
    if (days <= to) return before + ((share - before) * Math.max(0, days - beforeDays)) / Math.max(1, to - beforeDays);
    [beforeDays, before] = [to, share];
  }
  return before;
}

export interface LikelySeat {
  place: Place;
  /** What it shares with the page, in no unit: the more the better. */
  weight: number;
  /** It holds a run of words of one of the page's quotes. */
  hasQuote: boolean;
}

/** Where the articles are that most likely share the page's story or one of its quotes, most likely first: beside `most` only those of a quote. */
export async function findLikelySeats(
  transaction: Transaction<'readonly'>,
  page: ArticleRecord,
  { tally, packs, most }: { tally: Tally; packs: readonly PackEntry[]; most: number },
): Promise<LikelySeat[]> {
  const quotes = sampleQuoteKeys(page.claims).map(hashQuoteKey);
  await readDirectories(transaction, tally.segments);
  // The postings are asked for first: they are summed up while the roll, which is larger, comes.
  const [{ seats, shared }, roll] = await Promise.all([
    findShared(transaction, page, { tally, quotes }),
    readRoll(transaction, tally),
  ]);
  const whole = new Set(packs.map(({ number }) => number));
  const weights = weighSeats(page, shared, roll);
  const quoting = new Set(quotes.flatMap((hash) => chooseNearest(seats.get(hash) ?? [], page, roll)));
  for (const seat of quoting) if (!weights.has(seat)) weights.set(seat, 0);
  for (const seat of weights.keys()) if (!isVisible(roll.keyAt(seat), whole)) weights.delete(seat);
  const least = findLeast([...weights.values()], most);
  return [...weights]
    .filter(([seat, weight]) => weight >= least || quoting.has(seat))
    .map(([seat, weight]): LikelySeat => {
      return { place: [seat, roll.bundleAt(seat)], weight, hasQuote: quoting.has(seat) };
    })
    .sort((a, b) => b.weight - a.weight);
}

const isVisible = (key: number, whole: ReadonlySet<number>) => key !== 0 && isVisibleKey(key, whole);

/** The smallest of the `most` largest weights. */
function findLeast(weights: readonly number[], most: number): number {
  return Float64Array.from(weights).sort().at(-most) ?? 0;
}

interface Shared {
  /** By seat: what its article's terms share with the page's. */
  sums: Float32Array;
  /** What all terms of the page weigh. */
  total: number;
}

/** Whose terms and quotes the page shares. Costs terms × articles that have them. */
async function findShared(
  transaction: Transaction<'readonly'>,
  page: ArticleRecord,
  { tally, quotes }: { tally: Tally; quotes: readonly number[] },
): Promise<{ seats: ReadonlyMap<number, readonly number[]>; shared: Shared }> {
  const terms = listLookupTerms(page);
  const seats = await findSeats(transaction, tally.segments, [...terms.map(hashTerm), ...quotes]);
  const weightOf = new Map(page.terms);
  const sums = new Float32Array(tally.seats);
  let total = 0;
  for (const term of terms) {
    const holders = seats.get(hashTerm(term)) ?? [];
    const rarity = Math.log((tally.seats + BACKGROUND_ARTICLES) / (holders.length + 1));
    const weight = ((weightOf.get(term) ?? 0) * rarity) ** 2;
    total += weight;
    for (let at = 0; at < holders.length; at++) {
      const seat = holders[at] as number;
      sums[seat] = (sums[seat] as number) + weight;
    }
  }
  return { seats, shared: { sums, total } };
}

/** The seats that share enough of what the page's terms weigh, and how much. */
function weighSeats(page: ArticleRecord, { sums, total }: Shared, { chunks }: Roll): Map<number, number> {
  const weights = new Map<number, number>();
  const day = dayOf(page.published);
  const enough = total * MIN_SHARE;
  for (const [number, chunk] of chunks.entries()) {
    const first = number * CHUNK_SEATS;
    const end = Math.min(first + CHUNK_SEATS, sums.length);
    for (let seat = first; seat < end; seat++) {
      const sum = sums[seat] as number;
      if (sum < enough || sum === 0) continue;
      const weight = sum * shareOfDays(day, chunk?.days[seat - first] ?? NO_DAY);
      if (weight >= enough) weights.set(seat, weight);
    }
  }
  return weights;
}

/** What is shared by articles of two days counts so much of what it counts on one day, 0 to 1. */
function shareOfDays(a: number, b: number): number {
  if (a === NO_DAY || b === NO_DAY) return SHARE_OF_NO_DATE;
  const days = Math.abs(a - b);
  return SHARES[days] ?? SHARE_OF_FAR_DAYS;
}

function chooseNearest(seats: readonly number[], page: ArticleRecord, roll: Roll): readonly number[] {
  if (seats.length <= MAX_QUOTE_HOLDERS) return seats;
  const day = dayOf(page.published);
  const distances = seats.map((seat) => Math.abs(roll.dayAt(seat) - day));
  const places = [...seats.keys()].sort((a, b) => (distances[a] as number) - (distances[b] as number));
  return places.slice(0, MAX_QUOTE_HOLDERS).map((place) => seats[place] as number);
}
