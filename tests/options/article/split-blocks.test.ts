import { expect, it } from 'vitest';
import type { Claim } from '../../../src/core/index.ts';
import { splitBlocks } from '../../../src/options/article/split-blocks.ts';

const TEXT = 'One 12.\n\n“Two\nthree 40.”';
const claim = (kind: Claim['kind'], start: number, end: number) => ({ kind, start, end }) as Claim;

it('counts claims from the start of their block, and cuts a quote that runs over several', () => {
  const claims = [claim('figure', 4, 6), claim('quote', 10, 23), claim('figure', 20, 22)];
  expect(splitBlocks(TEXT, claims)).toEqual([
    { start: 0, words: 'One 12.', figures: [{ start: 4, length: 2 }], quotes: [] },
    { start: 9, words: '“Two', figures: [], quotes: [{ start: 1, length: 3 }] },
    { start: 14, words: 'three 40.”', figures: [{ start: 6, length: 2 }], quotes: [{ start: 0, length: 9 }] },
  ]);
});

it('leaves empty blocks out', () => expect(splitBlocks(' \n\n', [])).toEqual([]));
