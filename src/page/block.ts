import type { Segment } from './text-map.ts';

/** A paragraph, heading, list item, cell, caption: text that is read without a break. */
export interface Block {
  /** The nearest block element around the text. */
  element: Element;
  text: string;
  segments: Segment[];
  /** Characters that stand in links. */
  linkLength: number;
  /** 1 to 6 for headings, else 0. */
  headingLevel: number;
  /** Stands in a figure's caption. */
  isCaption: boolean;
  /** The outermost part around it whose name says that it is not the article's text. */
  noiseRoot: Element | null;
}

/** Characters outside links. */
export function countOwnChars(block: Block): number {
  return block.text.length - block.linkLength;
}

export function getLinkShare(block: Block): number {
  return block.linkLength / Math.max(1, block.text.length);
}

/** A heading that leads to another page; one that leads to a place in this page is a live blog's. */
export function isTeaserHeading(block: Block): boolean {
  if (block.headingLevel === 0 || getLinkShare(block) < 0.5) return false;
  const link = block.element.querySelector('a[href]') ?? block.element.closest('a[href]');
  return !link?.getAttribute('href')?.includes('#');
}
