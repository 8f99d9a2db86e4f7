import { findArticlePart, listHeadlines } from './article-part.ts';
import { descend, sumProse } from './article-root.ts';
import { listDatelines } from './beside-headline.ts';
import type { Block } from './block.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { holds } from './flat-tree.ts';
import { parseURL } from './metadata/address.ts';
import type { Work } from './work.ts';

/** A reader who comes this far down an endless page has forgotten its beginning. Guess. */
const MAX_FURTHER = 20;
/** Where endless pages say what the address of an article below the first is. */
const ADDRESSES = ['data-url', 'data-href', 'data-permalink', 'data-article-url', 'data-canonical-url'];

/** An article that stands beside the page's own one. */
export interface FurtherText {
  headline: Block;
  root: Element;
  chosen: readonly Block[];
  /** Empty where it is not told. */
  url: string;
  /** Where its date may stand, likeliest first. */
  datelines: string[];
}

/**
 * The articles of an endless page that are not the one of `root`: each has a first-level headline and prose of its own, and is no
 * part of another. In page order; none on other pages.
 */
export function* findFurtherArticles(blocks: readonly Block[], root: Element, own: Block | null): Work<FurtherText[]> {
  const headlines = listHeadlines(blocks);
  const others = headlines.filter((one) => one !== own && !holds(root, one.element)).slice(0, MAX_FURTHER);
  if (others.length === 0) return [];
  const sums = sumProse(blocks);
  const elements = headlines.map(({ element }) => element);
  const found: FurtherText[] = [];
  for (const headline of others) {
    const part = findArticlePart(headline.element, elements, sums);
    if (!part || holds(part, root) || (own && holds(part, own.element))) continue;
    const inside = blocks.filter(({ element }) => holds(part, element));
    const below = descend(part, sums);
    found.push({
      headline,
      root: part,
      chosen: yield* chooseBlocks(inside, below, headline),
      url: findAddress(part, headline.element),
      datelines: [
        part.querySelector('time[datetime]')?.getAttribute('datetime') ?? '',
        ...listDatelines(inside, headline),
      ],
    });
  }
  return found;
}

function findAddress(part: Element, headline: Element): string {
  const named = ADDRESSES.map((name) => part.getAttribute(name)).find(Boolean);
  const link = headline.querySelector('a[href]') ?? headline.closest('a[href]');
  const given = named ?? link?.getAttribute('href') ?? '';
  return parseURL(given, part.ownerDocument.URL)?.href ?? '';
}
