import { type PostingList, readLists } from './posting-block.ts';

/**
 * The lists of some segments as one, in the order of their hashes. Of each hash the seats of the first segment come first:
 * segments are given oldest first, and seats only grow. Seats that are not alive are left out.
 */
export function* mergeLists(
  segments: readonly (readonly Uint8Array[])[],
  isAlive: (seat: number) => boolean,
): Generator<PostingList> {
  const sources = segments.map(readAll);
  const heads = sources.map(takeNext);
  for (;;) {
    let hash = Number.POSITIVE_INFINITY;
    for (const head of heads) if (head && head.hash < hash) hash = head.hash;
    if (hash === Number.POSITIVE_INFINITY) return;
    const seats: number[] = [];
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i];
      if (head?.hash !== hash) continue;
      for (const seat of head.seats) if (isAlive(seat)) seats.push(seat);
      heads[i] = takeNext(sources[i] as Generator<PostingList>);
    }
    if (seats.length > 0) yield { hash, seats };
  }
}

function* readAll(blocks: readonly Uint8Array[]): Generator<PostingList> {
  for (const block of blocks) yield* readLists(block);
}

const takeNext = (source: Generator<PostingList>): PostingList | undefined => source.next().value ?? undefined;
