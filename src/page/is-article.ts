import { weighProse } from './article-root.ts';
import type { Block } from './block.ts';
import type { Metadata } from './metadata/read-metadata.ts';

/** Prose (see weighProse) that an article has at least: about two ordinary paragraphs where the page says that it is one. */
const MIN_PROSE_TYPED = 150;
/** Where it says so only by a date and a headline, it must look like one: five ordinary paragraphs. */
const MIN_PROSE_UNTYPED = 600;

/** Front pages and lists of stories, by their address: costs nothing. */
export function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname, search } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname) && !/\d{4}/.test(search);
}

/** Could this be an article, by what it says of itself? Asked before any text is read. */
export function mayBeArticle({ isTypedArticle, published, title }: Metadata): boolean {
  return title !== '' && (isTypedArticle || published !== '');
}

/** Is this the text of one article, rather than a list of teasers or a page around a video? */
export function isArticleText(blocks: readonly Block[], { isTypedArticle }: Metadata): boolean {
  let prose = 0;
  let paragraphs = 0;
  for (const block of blocks) {
    const weight = weighProse(block);
    prose += weight;
    if (weight > 0) paragraphs++;
  }
  if (prose < (isTypedArticle ? MIN_PROSE_TYPED : MIN_PROSE_UNTYPED)) return false;
  const headings = blocks.filter((block) => block.headingLevel > 0).length;
  return headings - 1 <= paragraphs;
}
