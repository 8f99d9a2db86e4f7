import type { Block } from './block.ts';
import { tidyAuthor } from './metadata/author.ts';

/** Bylines and datelines are short, and near the headline. */
const MAX_CHARS = 120;
const BLOCKS_BEFORE = 3;
const BLOCKS_AFTER = 8;
/** Between headline and byline stand bars of buttons and pictures on some pages. */
const BLOCKS_TO_BYLINE = 25;

/** Names of parts that hold names. */
const BYLINE = /byline|author|writer|contributor/i;
const NAMES = /^\p{Lu}[\p{L}.'’-]+(?:,? (?:(?:and|van|von|de|la|y|et|und) ){0,2}[\p{Lu}(][\p{L}.'’()-]*){1,6}$/u;

/** What a page shows near its headline, where dates stand: for pages that say it to people alone. */
export function listDatelines(blocks: readonly Block[], headline: Block | null): string[] {
  return listNear(blocks, headline, BLOCKS_AFTER).map(({ text }) => text);
}

/** The names that a page shows near its headline, after "By" or in a part that is named so; empty where there are none. */
export function findVisibleAuthor(blocks: readonly Block[], headline: Block | null): string {
  const names = listNear(blocks, headline, BLOCKS_TO_BYLINE)
    .filter(
      ({ text, noiseRoot: part }) => /^by /i.test(text) || BYLINE.test(`${part?.id} ${part?.getAttribute('class')}`),
    )
    .map(({ text }) => tidyAuthor(text));
  return names.find((name) => NAMES.test(name)) ?? '';
}

function listNear(blocks: readonly Block[], headline: Block | null, after: number): Block[] {
  const at = headline ? blocks.indexOf(headline) : 0;
  return blocks.slice(Math.max(0, at - BLOCKS_BEFORE), at + after).filter(({ text }) => text.length <= MAX_CHARS);
}
