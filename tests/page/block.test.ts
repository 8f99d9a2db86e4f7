import { expect, it } from 'vitest';
import { countOwnChars, getLinkShare, isTeaserHeading } from '../../src/page/block.ts';
import { blocksOf } from './blocks.ts';

it('tells linked characters from the others', () => {
  const [block] = blocksOf('<p>One two <a href="/x">three</a></p>').blocks;
  expect(block && [countOwnChars(block), getLinkShare(block)]).toEqual([8, 5 / 13]);
});

it.each([
  ['<h2><a href="/story">A story</a></h2>', true],
  ['<a href="/story"><h2>A story</h2></a>', true],
  ['<h2><a href="/live#entry-2">An entry</a></h2>', false],
  ['<h2>Words and <a href="/story">more</a></h2>', false],
  ['<p><a href="/story">A story</a></p>', false],
])('%s leads to another story: %s', (html, expected) => {
  expect(blocksOf(html).blocks.map(isTeaserHeading)).toEqual([expected]);
});
