import type { ArticleRecord } from '../core/index.ts';
import { isVisibleKey } from './article-key.ts';
import type { PackEntry, Place, Tally } from './database.ts';
import { findSeats } from './postings/find-seats.ts';
import { hashQuoteKey, hashTerm, listLookupTerms, sampleQuoteKeys } from './postings/list-hashes.ts';
import { type Roll, readRoll } from './roll/read-roll.ts';
import { dayOf, NO_DAY } from './roll/roll-chunk.ts';
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

export interface LikelySeat {
  place: Place;
  /** What it shares with the page, in no unit: the more the better. */
  weight: number;
  /** It holds a run of words of one of the page's quotes. */
  hasQuote: boolean;
}

/** Where the articles are that most likely share the page's story or one of its quotes, most likely first. */
export async function findLikelySeats(
  transaction: Transaction<'readonly'>,
  page: ArticleRecord,
  { tally, packs }: { tally: Tally; packs: readonly PackEntry[] },
): Promise<LikelySeat[]> {
  const terms = listLookupTerms(page);
  const quotes = sampleQuoteKeys(page.claims).map(hashQuoteKey);
  const [roll, seats] = await Promise.all([
    readRoll(transaction, tally),
    findSeats(transaction, tally.segments, [...terms.map(hashTerm), ...quotes]),
  ]);
  const whole = new Set(packs.map(({ number }) => number));
  const weights = weighSeats(page, { terms, seats, roll });
  const quoting = new Set(quotes.flatMap((hash) => chooseNearest(seats.get(hash) ?? [], page, roll)));
  for (const seat of quoting) if (!weights.has(seat)) weights.set(seat, 0);
  return [...weights]
    .filter(([seat]) => isVisible(roll.keyAt(seat), whole))
    .map(([seat, weight]): LikelySeat => {
      return { place: [seat, roll.bundleAt(seat)], weight, hasQuote: quoting.has(seat) };
    })
    .sort((a, b) => b.weight - a.weight);
}

const isVisible = (key: number, whole: ReadonlySet<number>) => key !== 0 && isVisibleKey(key, whole);

interface Found {
  terms: readonly string[];
  seats: ReadonlyMap<number, readonly number[]>;
  roll: Roll;
}

/** The seats that share enough of what the page's terms weigh, and how much. Costs terms × articles that have them. */
function weighSeats(page: ArticleRecord, { terms, seats, roll }: Found): Map<number, number> {
  const weightOf = new Map(page.terms);
  const sums = new Float32Array(roll.seats);
  let total = 0;
  for (const term of terms) {
    const holders = seats.get(hashTerm(term)) ?? [];
    const rarity = Math.log((roll.seats + BACKGROUND_ARTICLES) / (holders.length + 1));
    const weight = ((weightOf.get(term) ?? 0) * rarity) ** 2;
    total += weight;
    for (const seat of holders) sums[seat] = (sums[seat] as number) + weight;
  }
  const weights = new Map<number, number>();
  const day = dayOf(page.published);
  for (let seat = 0; seat < sums.length; seat++) {
    const sum = sums[seat] as number;
    if (sum < total * MIN_SHARE || sum === 0) continue;
    const weight = sum * shareOfDays(day, roll.dayAt(seat));
    if (weight >= total * MIN_SHARE) weights.set(seat, weight);
  }
  return weights;
}

/** What is shared by articles of two days counts so much of what it counts on one day, 0 to 1. */
function shareOfDays(a: number, b: number): number {
  if (a === NO_DAY || b === NO_DAY) return SHARE_OF_NO_DATE;
  const days = Math.abs(a - b);
  let [beforeDays, before] = SHARE_BY_DAYS[0] as [number, number];
  for (const [to, share] of SHARE_BY_DAYS) {
    if (days <= to) return before + ((share - before) * Math.max(0, days - beforeDays)) / Math.max(1, to - beforeDays);
    [beforeDays, before] = [to, share];
  }
  return before;
}

function chooseNearest(seats: readonly number[], page: ArticleRecord, roll: Roll): readonly number[] {
  if (seats.length <= MAX_QUOTE_HOLDERS) return seats;
  const day = dayOf(page.published);
  const distance = (seat: number) => Math.abs(roll.dayAt(seat) - day);
  return [...seats].sort((a, b) => distance(a) - distance(b)).slice(0, MAX_QUOTE_HOLDERS);
}
