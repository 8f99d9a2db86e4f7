import { expect, it } from 'vitest';
import { countOwnChars, getLinkShare } from '../../src/page/block.ts';
import { blocksOf } from './blocks.ts';

it('tells linked characters from the others', () => {
  const [block] = blocksOf('<p>One two <a href="/x">three</a></p>').blocks;
  expect(block && [countOwnChars(block), getLinkShare(block)]).toEqual([8, 5 / 13]);
});
