import fc from 'fast-check';
import type { PostingList } from '../../../src/library/postings/posting-block.ts';

/** Lists in the order of their hashes, whose seats lie between two. */
export function listsBetween(from: number, to: number, maxLength = 60): fc.Arbitrary<PostingList[]> {
  const seats = fc.uniqueArray(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 20 });
  return fc
    .uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength })
    .chain((hashes) =>
      fc.tuple(
        ...hashes
          .sort((a, b) => a - b)
          .map((hash) => seats.map((some) => ({ hash, seats: some.sort((a, b) => a - b) }))),
      ),
    );
}
