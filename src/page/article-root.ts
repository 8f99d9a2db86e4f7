import { findArticlePart, listHeadlines } from './article-part.ts';
import { type Block, countOwnChars, getLinkShare } from './block.ts';
import { isClobbered } from './clobbered.ts';
import { getParent, listChildren } from './flat-tree.ts';
import type { Work } from './work.ts';

/** A paragraph counts by what it has beyond this many characters: teasers, labels and captions are short. Guess, checked on saved pages. */
const TEASER_CHARS = 60;
/** The root holds at least this share of the prose of the part that it was looked for in. */
const SHARE_OF_PROSE = 0.93;
/** An element that says it is the article's body is believed if it holds this share of the page's prose. */
const SHARE_TO_BELIEVE = 0.4;

/** How much a block looks like running prose: 0 for headings, lists of links and noise. */
export function weighProse(block: Block): number {
  if (block.noiseRoot || block.headingLevel > 0 || block.isCaption || getLinkShare(block) > 0.5) return 0;
  return Math.max(0, countOwnChars(block) - TEASER_CHARS);
}

/** Prose below each element that has any. */
export function sumProse(blocks: readonly Block[]): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const weight = weighProse(block);
    if (weight === 0) continue;
    for (let element: Element | null = block.element; element; element = getParent(element)) {
      sums.set(element, (sums.get(element) ?? 0) + weight);
    }
  }
  return sums;
}

/**
 * The smallest element that holds nearly all of the article's prose, or null where there is none. `headline` tells the page's
 * own article from the next ones that an endless page has below it.
 */
export function* findArticleRoot(
  body: Element,
  blocks: readonly Block[],
  headline: Block | null,
): Work<Element | null> {
  const sums = sumProse(blocks);
  yield;
  if (!sums.get(body)) return null;
  const headlines = listHeadlines(blocks).map(({ element }) => element);
  const own = headline && findArticlePart(headline.element, headlines, sums);
  const scope = findScope(body, sums, own);
  yield;
  return descend(scope, sums);
}

function findScope(body: Element, sums: Map<Element, number>, own: Element | null): Element {
  const scope = own ?? body;
  const inScope = sums.get(scope) ?? 0;
  const believed = (element: Element) =>
    scope.contains(element) && (sums.get(element) ?? 0) >= SHARE_TO_BELIEVE * inScope;
  const named = [...scope.querySelectorAll('[itemprop~="articleBody"], main, [role="main"]')].filter(believed);
  return named.at(-1) ?? scope;
}

/** The smallest element that holds nearly all the prose of another. */
export function descend(scope: Element, sums: Map<Element, number>): Element {
  const enough = (sums.get(scope) ?? 0) * SHARE_OF_PROSE;
  let root = scope;
  let at = scope;
  for (;;) {
    const next = listChildren(at).find((child) => (sums.get(child) ?? 0) >= enough);
    if (!next || listChildren(next).length === 0) return root;
    at = next;
    // Of a form that answers with its fields nothing could be asked.
    if (!isClobbered(at)) root = at;
  }
}
