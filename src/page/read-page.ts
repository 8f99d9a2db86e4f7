import { findArticleRoot } from './article-root.ts';
import type { Block } from './block.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { collectBlocks } from './collect-blocks.ts';
import { findHeadline } from './headline.ts';
import { isArticleText, isFrontPage, mayBeArticle } from './is-article.ts';
import { type Metadata, readMetadata } from './metadata/read-metadata.ts';
import type { PageArticle } from './page-article.ts';
import { pardonNoise } from './pardon-noise.ts';
import { TextMap } from './text-map.ts';

/**
 * Reads a document as a news article, or gives null where it is none. Reads only: the document is not touched. `address` is where
 * the page was got from; it stands in for what the page does not say (canonical address, outlet).
 */
export function readPage(document: Document, address: string = document.URL): PageArticle | null {
  const { body } = document;
  if (!body || isFrontPage(address)) return null;
  const metadata = readMetadata(document, address);
  if (!mayBeArticle(metadata)) return null;
  const { blocks: all, isCut } = collectBlocks(body, findHolders(document));
  const blocks = pardonNoise(all);
  const headline = findHeadline(blocks, metadata.title);
  const root = findArticleRoot(body, blocks, headline);
  if (!root) return null;
  const chosen = chooseBlocks(blocks, root, headline);
  if (!isArticleText(chosen, metadata)) return null;
  return { ...describe(metadata, chosen), root, isCut };
}

/** Elements around the headline or the marked body of the article: their names don't make them noise. */
function findHolders(document: Document): (element: Element) => boolean {
  const holders = new Set<Element>();
  for (const mark of document.querySelectorAll('h1, main, [role="main"], [itemprop~="articleBody"]')) {
    for (let holder: Element | null = mark; holder && !holders.has(holder); holder = holder.parentElement) {
      holders.add(holder);
    }
  }
  return (element) => holders.has(element);
}

function describe(metadata: Metadata, blocks: readonly Block[]): Pick<PageArticle, 'article' | 'author' | 'map'> {
  const map = joinBlocks(blocks);
  const { outlet, url, published, title, language, author } = metadata;
  const article = { id: url, outlet, url, published, title, ...(language && { language }), text: map.text };
  return { article, author, map };
}

/** One text of all blocks, a line break between two. */
function joinBlocks(blocks: readonly Block[]): TextMap {
  const segments = [];
  let at = 0;
  for (const block of blocks) {
    for (const segment of block.segments) segments.push({ ...segment, start: segment.start + at });
    at += block.text.length + 1;
  }
  return new TextMap(blocks.map((block) => block.text).join('\n'), segments);
}
