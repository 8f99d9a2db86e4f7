import { findArticlePart, listHeadlines } from './article-part.ts';
import { type Block, countOwnChars, getLinkShare } from './block.ts';
import { ask, isClobbered } from './clobbered.ts';
import { getParent, hasElements } from './flat-tree.ts';
import type { Work } from './work.ts';

/** A paragraph counts by what it has beyond this many characters: teasers, labels and captions are short. Guess, checked on saved pages. */
const TEASER_CHARS = 60;
/** The root holds at least this share of the prose of the part that it was looked for in. */
const SHARE_OF_PROSE = 0.93;
/** An element that says it is the article's body is believed if it holds this share of the page's prose. */
const SHARE_TO_BELIEVE = 0.4;
const FOLLOWING = 4;
/** What says that it is the body of the article. */
export const BODY = '[itemprop~="articleBody"], main, [role="main"]';

/** How much a block looks like running prose: 0 for headings, lists of links and noise. */
export function weighProse(block: Block): number {
  if (block.noiseRoot || block.headingLevel > 0 || block.isCaption || getLinkShare(block) > 0.5) return 0;
  return Math.max(0, countOwnChars(block) - TEASER_CHARS);
}

/** Prose below each element that has any. */
export function sumProse(blocks: readonly Block[]): Map<Element, number> {
  const sums = new Map<Element, number>();
  let inside = new Map<Element, number>();
  for (const block of blocks) add(inside, block.element, weighProse(block));
  // Paragraphs of one part go up together: the way to the top is gone once for all of them.
  while (inside.size > 0) {
    const around = new Map<Element, number>();
    for (const [element, weight] of inside) {
      add(sums, element, weight);
      add(around, getParent(element), weight);
    }
    inside = around;
  }
  return sums;
}

function add(sums: Map<Element, number>, element: Element | null, weight: number): void {
  if (element && weight > 0) sums.set(element, (sums.get(element) ?? 0) + weight);
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
  const enough = SHARE_TO_BELIEVE * (sums.get(scope) ?? 0);
  let last = scope;
  // Those with enough prose are few: a large page is not searched for names.
  for (const [element, sum] of sums) {
    if (sum < enough || !ask(element, 'matches').call(element, BODY) || !scope.contains(element)) continue;
    if (ask(last, 'compareDocumentPosition').call(last, element) & FOLLOWING) last = element;
  }
  return last;
}

/** The smallest element that holds nearly all the prose of another. */
export function descend(scope: Element, sums: Map<Element, number>): Element {
  const enough = (sums.get(scope) ?? 0) * SHARE_OF_PROSE;
  // No two of them stand side by side: it is more than half.
  const large = new Map<Element | null, Element>();
  for (const [element, sum] of sums) if (sum >= enough) large.set(getParent(element), element);
  let root = scope;
  let next = large.get(scope);
  while (next && hasElements(next)) {
    // Of a form that answers with its fields nothing could be asked.
    if (!isClobbered(next)) root = next;
    next = large.get(next);
  }
  return root;
}
