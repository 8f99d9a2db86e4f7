import { expect, it } from 'vitest';
import { dropRepeated } from '../../src/page/repeated.ts';
import { blocksOf, texts } from './blocks.ts';

const SAID = '<p>The mayor said that “nobody in the town had been warned in time,” and left.</p>';

it.each([
  ['in a quotation', '<blockquote>“Nobody in the town had been warned in time.”</blockquote>', false],
  ['in a quotation, letter by letter', '<blockquote>“nobody in the town had been warned in time.”</blockquote>', true],
  ['in a part of its own', '<div><p>nobody in the town had been warned in time…</p></div>', true],
  ['beside others', '<p>nobody in the town had been warned in time</p>', false],
  ['as an item', '<ul><li>nobody in the town had been warned in time</li></ul>', false],
  ['too short to be one', '<blockquote>had been warned</blockquote>', false],
])('words that stand again %s', (_, part, isDropped) => {
  const { blocks } = blocksOf(SAID + part);
  expect(texts(dropRepeated(blocks))).toHaveLength(isDropped ? 1 : 2);
});

it('keeps what stands twice, but in no longer text', () => {
  const { blocks } = blocksOf('<figure>A bridge of some 300 metres</figure>'.repeat(2));
  expect(dropRepeated(blocks)).toHaveLength(2);
});
