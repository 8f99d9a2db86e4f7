import type { Block } from './block.ts';
import { parsePublished } from './metadata/published.ts';

/** A dateline is short, and near the headline. */
const MAX_CHARS = 120;
const BLOCKS_BEFORE = 3;
const BLOCKS_AFTER = 8;

/** The date that a page shows near its headline, for pages that say it to people alone; empty where there is none. */
export function findVisibleDate(blocks: readonly Block[], headline: Block | null): string {
  const at = headline ? blocks.indexOf(headline) : 0;
  for (const { text } of blocks.slice(Math.max(0, at - BLOCKS_BEFORE), at + BLOCKS_AFTER)) {
    const date = text.length <= MAX_CHARS ? parsePublished(text) : '';
    if (date) return date;
  }
  return '';
}
