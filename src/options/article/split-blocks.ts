import type { Claim } from '../../core/index.ts';

/** A stretch of a block, as mark.js takes it. */
interface BlockRange {
  start: number;
  length: number;
}

/** A block of an article (a paragraph, a heading) with the claims in it, counted from its own start. */
export interface TextBlock {
  start: number;
  words: string;
  figures: BlockRange[];
  quotes: BlockRange[];
}

/**
 * The blocks of an article's text, empty ones left out. A quote that runs over several blocks is marked in each. Linear
 * in the text and in blocks times claims.
 *
 * @example splitBlocks('One.\nTwo 2.', [figure]) // [{ start: 0, words: 'One.', … }, { start: 5, words: 'Two 2.', figures: [{ start: 4, length: 1 }], … }]
 */
export function splitBlocks(text: string, claims: readonly Claim[]): TextBlock[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].filter(([words]) => words.trim() !== '');
  return blocks.map(({ 0: words, index: start }) => ({
    start,
    words,
    figures: findRanges(claims, 'figure', { start, end: start + words.length }),
    quotes: findRanges(claims, 'quote', { start, end: start + words.length }),
  }));
}

function findRanges(claims: readonly Claim[], kind: Claim['kind'], block: { start: number; end: number }) {
  const ranges: BlockRange[] = [];
  for (const claim of claims) {
    const [start, end] = [Math.max(claim.start, block.start), Math.min(claim.end, block.end)];
    if (claim.kind === kind && start < end) ranges.push({ start: start - block.start, length: end - start });
  }
  return ranges;
}
