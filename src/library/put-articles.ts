import { addParts } from './bundles/stored-parts.ts';
import type { Place, Tally } from './database.ts';
import { listUnknownWords } from './known-words.ts';
import { makeBlocks, type PostingList } from './postings/posting-block.ts';
import { writeSegment } from './postings/segments.ts';
import { takeSeats } from './roll/write-roll.ts';
import type { Transaction } from './transact.ts';
import type { PreparedArticle } from './write-articles.ts';

/** A bundle takes articles until it has so many bytes: a page of Firefox's database is 4 kB, so little of it is wasted. */
const BUNDLE_BYTES = 16_384;

/** Puts all that belongs to articles in its stores, for keys that have nothing there. The tally is left to be kept. */
export async function putArticles(
  transaction: Transaction<'readwrite'>,
  tally: Tally,
  articles: readonly PreparedArticle[],
): Promise<void> {
  if (articles.length === 0) return;
  const places = await choosePlaces(transaction, tally, articles);
  const seated = articles.map((article, i) => ({ ...article, place: places[i] as Place }));
  const segment = { id: tally.nextSegment++, seats: articles.length };
  const [written] = await Promise.all([
    writeSegment(transaction, segment, [...makeBlocks(listPostings(seated))]),
    putParts(transaction, seated),
    takeSeats(
      transaction,
      tally,
      seated.map(({ place, head }) => ({ place, cells: head })),
    ),
    ...seated.map(({ place, head }) => transaction.objectStore('articles').put(place, head.key)),
    ...listUnknownWords(
      transaction.db,
      articles.flatMap(({ words }) => words),
    ).map((word) => transaction.objectStore('vocabulary').put(0, word)),
  ]);
  tally.segments.push(written);
}

/** The next seats, and bundles that have room; the newest bundle is filled first. */
async function choosePlaces(
  transaction: Transaction<'readwrite'>,
  tally: Tally,
  articles: readonly PreparedArticle[],
): Promise<Place[]> {
  const newest = await transaction.objectStore('bundles').get(tally.bundles - 1);
  let bytes = newest?.length ?? BUNDLE_BYTES;
  return articles.map(({ part }) => {
    if (bytes >= BUNDLE_BYTES) {
      tally.bundles++;
      bytes = 0;
    }
    bytes += part.length;
    return [tally.seats++, tally.bundles - 1];
  });
}

type Seated = PreparedArticle & { place: Place };

async function putParts(transaction: Transaction<'readwrite'>, seated: readonly Seated[]): Promise<void> {
  const bundles = new Map<number, Seated[]>();
  for (const one of seated) bundles.set(one.place[1], [...(bundles.get(one.place[1]) ?? []), one]);
  await Promise.all(
    [...bundles].flatMap(([bundle, members]) => [
      addParts(transaction, 'bundles', bundle, new Map(members.map(({ place, part }) => [place[0], part]))),
      addParts(
        transaction,
        'texts',
        bundle,
        new Map(members.flatMap(({ place, text }) => (text ? [[place[0], text]] : []))),
      ),
    ]),
  );
}

function listPostings(seated: readonly Seated[]): PostingList[] {
  const lists = new Map<number, number[]>();
  for (const { place, hashes } of seated)
    for (const hash of hashes) {
      const seats = lists.get(hash);
      if (seats) seats.push(place[0]);
      else lists.set(hash, [place[0]]);
    }
  return [...lists].map(([hash, seats]) => ({ hash, seats })).sort((a, b) => a.hash - b.hash);
}
