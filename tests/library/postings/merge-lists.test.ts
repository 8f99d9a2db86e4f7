import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeLists } from '../../../src/library/postings/merge-lists.ts';
import { makeBlocks, type PostingList } from '../../../src/library/postings/posting-block.ts';
import { listsBetween } from './made-up-lists.ts';

const inBlocks = (lists: PostingList[]) => [...makeBlocks(lists)].map(({ bytes }) => bytes);

it('is what the lists of all come to, without those who are gone', () => {
  const three = fc.tuple(listsBetween(0, 99), listsBetween(100, 199), listsBetween(200, 299));
  fc.assert(
    fc.property(three, fc.integer({ min: 1, max: 9 }), (segments, gone) => {
      const expected = new Map<number, number[]>();
      for (const { hash, seats } of segments.flat())
        expected.set(hash, [...(expected.get(hash) ?? []), ...seats.filter((seat) => seat % gone !== 0)]);
      const merged = [...mergeLists(segments.map(inBlocks), (seat) => seat % gone !== 0)];
      expect(merged.map(({ hash, seats }) => [hash, seats])).toEqual(
        [...expected].filter(([, seats]) => seats.length > 0).sort(([a], [b]) => a - b),
      );
    }),
    { numRuns: 60 },
  );
});

it('puts the seats of an older segment first where both have a hash', () => {
  const [older, newer] = [[{ hash: 9, seats: [1, 4] }], [{ hash: 9, seats: [7] }]];
  expect([...mergeLists([inBlocks(older), inBlocks(newer)], () => true)]).toEqual([{ hash: 9, seats: [1, 4, 7] }]);
});
