import { type Block, countOwnChars, getLinkShare } from './block.ts';

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
    for (let element: Element | null = block.element; element; element = element.parentElement) {
      sums.set(element, (sums.get(element) ?? 0) + weight);
    }
  }
  return sums;
}

/**
 * The smallest element that holds nearly all of the article's prose, or null where there is none. `headline` tells the page's
 * own article from the next ones that an endless page has below it.
 */
export function findArticleRoot(body: Element, blocks: readonly Block[], headline: Block | null): Element | null {
  const sums = sumProse(blocks);
  const total = sums.get(body) ?? 0;
  if (total === 0) return null;
  return descend(findScope(body, sums, total, headline), sums);
}

function findScope(body: Element, sums: Map<Element, number>, total: number, headline: Block | null): Element {
  const own = headline ? findOwnArticle(headline.element, sums) : null;
  const scope = own ?? body;
  const inScope = own ? (sums.get(own) ?? 0) : total;
  const believed = (element: Element) =>
    scope.contains(element) && (sums.get(element) ?? 0) >= SHARE_TO_BELIEVE * inScope;
  const named = [...scope.querySelectorAll('[itemprop~="articleBody"], main, [role="main"]')].filter(believed);
  return named.at(-1) ?? scope;
}

/** The `<article>` around the headline, where it holds prose of its own: on an endless page each one has its headline. */
function findOwnArticle(headline: Element, sums: Map<Element, number>): Element | null {
  const article = headline.closest('article, [role="article"], [itemtype*="Article"]');
  if (!article || article.localName === 'html' || article.localName === 'body') return null;
  return (sums.get(article) ?? 0) >= MIN_OWN_PROSE ? article : null;
}
/** Two paragraphs. Guess. */
const MIN_OWN_PROSE = 300;

function descend(scope: Element, sums: Map<Element, number>): Element {
  const enough = (sums.get(scope) ?? 0) * SHARE_OF_PROSE;
  let root = scope;
  for (;;) {
    const next: Element | undefined = [...root.children].find((child) => (sums.get(child) ?? 0) >= enough);
    if (!next?.firstElementChild) return root;
    root = next;
  }
}
