import type { Block } from './block.ts';
import { getParent, holds } from './flat-tree.ts';

/** Two paragraphs. Guess. */
const MIN_OWN_PROSE = 300;
const ARTICLE = 'article, [role="article"], [itemtype*="Article"]';

/**
 * The part of a page that is one article's own, by its headline: on an endless page each article has its headline and its prose.
 * It is the `<article>` around the headline, else the largest part around it without another headline. Null where that holds no
 * prose to speak of. `sums` tells the prose below each element.
 */
export function findArticlePart(
  headline: Element,
  headlines: readonly Element[],
  sums: ReadonlyMap<Element, number>,
): Element | null {
  const hasProse = (part: Element) => (sums.get(part) ?? 0) >= MIN_OWN_PROSE;
  const article = headline.closest(ARTICLE);
  if (article && !isWholePage(article)) return hasProse(article) ? article : null;
  const others = headlines.filter((one) => one !== headline);
  if (others.length === 0) return null;
  let part = headline;
  for (let around = getParent(part); around && !isWholePage(around); around = getParent(around)) {
    if (others.some((other) => holds(around, other))) break;
    part = around;
  }
  return hasProse(part) ? part : null;
}

/** Headings of the first level, in page order. */
export function listHeadlines(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ headingLevel, noiseRoot }) => headingLevel === 1 && !noiseRoot);
}

function isWholePage({ localName }: Element): boolean {
  return localName === 'html' || localName === 'body';
}
