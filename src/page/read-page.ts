import type { Article } from '../core/article.ts';
import { findArticleRoot } from './article-root.ts';
import { findVisibleAuthor, findVisibleDate } from './beside-headline.ts';
import type { Block } from './block.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { collectBlocks } from './collect-blocks.ts';
import { getParent, holds } from './flat-tree.ts';
import { type FurtherText, findFurtherArticles } from './further-articles.ts';
import { findHeadline } from './headline.ts';
import { isArticleText, isFrontPage, mayBeArticle } from './is-article.ts';
import { type Metadata, readMetadata } from './metadata/read-metadata.ts';
import type { PageArticle } from './page-article.ts';
import { pardonNoise } from './pardon-noise.ts';
import { TextMap } from './text-map.ts';
import { type Work, workAtOnce } from './work.ts';

/**
 * Reads a document as a news article, or gives null where it is none. Reads only: the document is not touched. `address` is where
 * the page was got from; it stands in for what the page does not say (canonical address, outlet).
 */
export function readPage(document: Document, address: string = document.URL): PageArticle | null {
  return workAtOnce(readPageInSteps(document, address));
}

/** `readPage` for pages in use: a large one may be read in slices. `meet` is told of each open shadow root that is looked into. */
export function* readPageInSteps(
  document: Document,
  address: string,
  meet: (root: ShadowRoot) => void = () => {},
): Work<PageArticle | null> {
  if (!document.body || isFrontPage(address)) return null;
  const metadata = readMetadata(document, address);
  if (!mayBeArticle(metadata)) return null;
  yield;
  const found = yield* findText(document, metadata, meet);
  yield;
  if (!found || !isArticleText(found.chosen, found.around, metadata)) return null;
  yield;
  return describe(metadata, found);
}

/** Reads a document that a person says is an article, so that it need not look like one; null where it has no prose at all. */
export function readGivenPage(document: Document, address: string): PageArticle | null {
  if (!document.body) return null;
  const metadata = readMetadata(document, address);
  const found = workAtOnce(findText(document, metadata, () => {}));
  return found && describe(metadata, found);
}

interface FoundText {
  root: Element;
  chosen: readonly Block[];
  /** Everything that stands in the root. */
  around: readonly Block[];
  isCut: boolean;
  /** What stands beside the headline. */
  shownDate: string;
  shownAuthor: string;
  further: FurtherText[];
}

function* findText(document: Document, { title }: Metadata, meet: (root: ShadowRoot) => void): Work<FoundText | null> {
  const { body } = document;
  const holders = new Set<Element>();
  addHolders(holders, document);
  const { blocks: all, isCut } = yield* collectBlocks(
    body,
    (element) => holders.has(element),
    (root) => {
      addHolders(holders, root);
      meet(root);
    },
  );
  yield;
  const blocks = pardonNoise(all);
  yield;
  const headline = findHeadline(blocks, title);
  yield;
  const root = yield* findArticleRoot(body, blocks, headline);
  if (!root) return null;
  yield;
  const around = blocks.filter((block) => holds(root, block.element));
  yield;
  const chosen = yield* chooseBlocks(blocks, root, headline);
  yield;
  const further = yield* findFurtherArticles(blocks, root, headline);
  const [shownDate, shownAuthor] = [findVisibleDate(blocks, headline), findVisibleAuthor(blocks, headline)];
  return { root, chosen, around, isCut, shownDate, shownAuthor, further };
}

/** Elements around the headline or the marked body of the article: their names don't make them noise. */
function addHolders(holders: Set<Element>, tree: ParentNode): void {
  for (const mark of tree.querySelectorAll('h1, main, [role="main"], [itemprop~="articleBody"]')) {
    for (let holder: Element | null = mark; holder && !holders.has(holder); holder = getParent(holder)) {
      holders.add(holder);
    }
  }
}

function describe(metadata: Metadata, found: FoundText): PageArticle {
  const { root, chosen, isCut, shownDate, shownAuthor, further } = found;
  const map = joinBlocks(chosen);
  const { outlet, url, title, language } = metadata;
  const published = metadata.published || shownDate;
  const article = { id: url, outlet, url, published, title, ...(language && { language }), text: map.text };
  return {
    article,
    author: metadata.author || shownAuthor,
    root,
    map,
    isCut,
    further: further.map((one, i) => describeFurther(article, one, i)),
  };
}

/** An article below the page's own is of the same outlet and language; its address may not be told. */
function describeFurther(
  first: Article,
  { headline, root, chosen, url, published, author }: FurtherText,
  i: number,
): PageArticle {
  const map = joinBlocks(chosen);
  const id = url || `${first.url}#${i + 2}`;
  const article = { ...first, id, url: id, published, title: headline.text, text: map.text };
  return { article, author, root, map, isCut: false, further: [] };
}

/** One text of all blocks, a line break between two. */
function joinBlocks(blocks: readonly Block[]): TextMap {
  const segments = [];
  let at = 0;
  for (const block of blocks) {
    for (const { start, node, from, length } of block.segments)
      segments.push({ start: start + at, node, from, length });
    at += block.text.length + 1;
  }
  return new TextMap(blocks.map((block) => block.text).join('\n'), segments);
}
