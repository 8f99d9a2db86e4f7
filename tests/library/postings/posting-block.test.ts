import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findLists, makeBlocks, readLists } from '../../../src/library/postings/posting-block.ts';
import { listsBetween } from './made-up-lists.ts';

it('gives lists back, all in order and each by its hash', () => {
  fc.assert(
    fc.property(listsBetween(0, 2 ** 31), (lists) => {
      const blocks = [...makeBlocks(lists)];
      expect(blocks.flatMap(({ bytes }) => [...readLists(bytes)])).toEqual(lists);
      const hashes = lists.map(({ hash }) => hash);
      const odd = hashes.filter((_, i) => i % 2 === 1);
      const asked = [...odd, 5].sort((a, b) => a - b);
      const found = blocks.flatMap(({ bytes }) => findLists(bytes, asked));
      expect(found).toEqual(lists.filter(({ hash }) => asked.includes(hash)));
    }),
    { numRuns: 60 },
  );
});

it('closes a block that has enough, names its first hash, and never cuts a list', () => {
  const lists = Array.from({ length: 400 }, (_, i) => ({
    hash: 1000 * i + 7,
    seats: Array.from({ length: 100 }, (_, at) => at * 300),
  }));
  const blocks = [...makeBlocks(lists)];
  expect(blocks.length).toBeGreaterThan(3);
  for (const { first, bytes } of blocks) {
    expect([...readLists(bytes)][0]?.hash).toBe(first);
    expect(bytes.length).toBeLessThan(20_000);
  }
  const huge = { hash: 3, seats: Array.from({ length: 50_000 }, (_, at) => at) };
  expect([...makeBlocks([huge])]).toHaveLength(1);
});

it('makes no block of nothing', () => {
  expect([...makeBlocks([])]).toEqual([]);
  expect(findLists(new Uint8Array(), [1])).toEqual([]);
});
