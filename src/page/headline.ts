import type { Block } from './block.ts';

/** A heading that shares at least this part of its words with the title is the headline. */
const MIN_LIKENESS = 0.5;

/** The block of the article's headline: the first-level heading most like the title, or another heading that is nearly the title. */
export function findHeadline(blocks: readonly Block[], title: string): Block | null {
  let best: Block | null = null;
  let bestScore = 0;
  for (const block of blocks) {
    if (block.headingLevel === 0 || block.headingLevel > 3 || block.text.length < 8) continue;
    const score =
      measureLikeness(block.text, title) + (block.headingLevel === 1 ? 0.25 : 0) - (block.noiseRoot ? 0.2 : 0);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  if (best && bestScore >= MIN_LIKENESS) return best;
  const tops = blocks.filter((block) => block.headingLevel === 1 && !block.noiseRoot && block.text.length >= 15);
  return tops.length === 1 ? (tops[0] ?? null) : null;
}

/** Share of the words of the shorter text that stand in the other: 0 to 1. */
export function measureLikeness(one: string, other: string): number {
  const a = splitWords(one);
  const b = splitWords(other);
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (shared / smaller) * Math.min(1, smaller / 3);
}

function splitWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
