import type { Article } from '../core/article.ts';
import { BODY, findArticleRoot } from './article-root.ts';
import { listDatelines } from './beside-headline.ts';
import type { Block } from './block.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { collectBlocks } from './collect-blocks.ts';
import { getParent, holds } from './flat-tree.ts';
import { type FurtherText, findFurtherArticles } from './further-articles.ts';
import { findHeadline } from './headline.ts';
import { isArticleText, isReport } from './is-article.ts';
import type { Metadata } from './metadata/read-metadata.ts';
import type { PageArticle } from './page-article.ts';
import { pardonNoise } from './pardon-noise.ts';
import type { MappedText } from './text-map.ts';
import type { Work } from './work.ts';

/**
 * Reads the text of a document as a news article by what its metadata say of it, or gives null where it is none. Reads only: the
 * document is not touched. A large page may be read in slices. `meet` is told of each open shadow root that is looked into.
 */
export function* readText(
  document: Document,
  metadata: Metadata,
  meet: (root: ShadowRoot) => void = () => {},
): Work<PageArticle | null> {
  const found = yield* findText(document, metadata, meet);
  yield;
  if (!found || !isArticle(metadata, found)) return null;
  yield;
  return describe(metadata, found);
}

/** Whether what was found is an article, but for the date that it must have where the page says nothing (`mustBeDated`). */
export function isArticle(metadata: Metadata, { chosen, around }: FoundText): boolean {
  return isArticleText(chosen, around, metadata) && (metadata.kind !== 'unsaid' || isReport(chosen));
}

/** The text of a page, and what stands around it. */
export interface FoundText {
  root: Element;
  headline: Block | null;
  chosen: readonly Block[];
  /** Everything that stands in the root, and in the page. */
  around: readonly Block[];
  all: readonly Block[];
  isCut: boolean;
  further: FurtherText[];
}

/** Finds what could be the text of an article; null where there is no prose at all. */
export function* findText(
  document: Document,
  { title }: Metadata,
  meet: (root: ShadowRoot) => void,
): Work<FoundText | null> {
  const { body } = document;
  const holders = new Set<Element>();
  addHolders(holders, document);
  const collected = yield* collectBlocks(
    body,
    (element) => holders.has(element),
    (root) => {
      addHolders(holders, root);
      meet(root);
    },
  );
  yield;
  const blocks = pardonNoise(collected.blocks);
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
  return { root, headline, chosen, around, all: blocks, isCut: collected.isCut, further };
}

/** Elements around the headline or the marked body of the article: their names don't make them noise. */
function addHolders(holders: Set<Element>, tree: ParentNode): void {
  for (const mark of tree.querySelectorAll(`h1, ${BODY}`)) {
    for (let holder: Element | null = mark; holder && !holders.has(holder); holder = getParent(holder)) {
      holders.add(holder);
    }
  }
}

/** A text that was found, as an article. */
export function describe(metadata: Metadata, { root, headline, chosen, all, isCut, further }: FoundText): PageArticle {
  const map = joinBlocks(chosen);
  const { kind, outlet, url, title, published, language } = metadata;
  const mustBeDated = kind === 'unsaid';
  const article = { id: url, outlet, url, published, title, ...(language && { language }), text: map.text };
  return {
    article,
    datelines: published && !mustBeDated ? [] : listDatelines(all, headline),
    mustBeDated,
    root,
    map,
    isCut,
    further: further.map((one, i) => describeFurther(article, one, i)),
  };
}

/** An article below the page's own is of the same outlet and language; its address may not be told. */
function describeFurther(
  first: Article,
  { headline, root, chosen, url, datelines }: FurtherText,
  i: number,
): PageArticle {
  const map = joinBlocks(chosen);
  const id = url || `${first.url}#${i + 2}`;
  const article = { ...first, id, url: id, published: '', title: headline.text, text: map.text };
  return { article, datelines, mustBeDated: false, root, map, isCut: false, further: [] };
}

/** One text of all blocks, a line break between two. */
function joinBlocks(blocks: readonly Block[]): MappedText {
  const segments = [];
  let at = 0;
  for (const block of blocks) {
    for (const { start, node, from, length } of block.segments)
      segments.push({ start: start + at, node, from, length });
    at += block.text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), segments };
}
