import { expect, it } from 'vitest';
import { findBlock, packDirectory, readDirectory } from '../../../src/library/postings/segments.ts';

it.each([
  [4, -1],
  [5, 0],
  [6, 0],
  [4_000_000_000, 2],
  [2 ** 32 - 1, 2],
])('looks for hash %i in block %i', (hash, at) => {
  expect(findBlock(readDirectory(packDirectory([5, 900, 4_000_000_000])), hash)).toBe(at);
});
