import { readAddress } from './address.ts';
import { findArticleNode } from './article-node.ts';
import { readAuthor } from './author.ts';
import { findText, isArticleNode, type Node, readJSONLD, resolve } from './json-ld.ts';
import { findMarked, type Marks, readMarked, readMarks } from './marks.ts';
import { clean, findMeta, type Metas, readMetas } from './metas.ts';
import { isOtherKind, isTypedOtherwise } from './other-kind.ts';
import { chooseOutlet } from './outlet.ts';
import { findModified, findPublished, findShownTime } from './published.ts';
import { readTitle } from './title.ts';

/**
 * What a page says that it is, to machines: an article in any of the ways there are, at least something dated for the public,
 * something else, or nothing.
 */
export type Kind = 'article' | 'dated' | 'other' | 'unsaid';

/** What a page says of itself. */
export interface Metadata {
  kind: Kind;
  outlet: string;
  title: string;
  author: string;
  published: string;
  language: string;
  url: string;
}

/** Reads metadata in all the shapes that pages give it; `address` is where the page was got from. */
export function readMetadata(document: Document, address: string): Metadata {
  const metas = readMetas(document);
  const marks = readMarks(document);
  const url = readAddress(document, metas, address);
  const nodes = readJSONLD(document);
  const heading = clean(document.getElementsByTagName('h1')[0]?.textContent ?? '');
  const article = findArticleNode(nodes, url, `${heading} ${document.title}`);
  const outlet = readOutlet(marks, metas, nodes, { article, url });
  const author = readAuthor(marks, metas, article, nodes);
  const names = [findMeta(metas, ['og:site_name']), outlet, author];
  const published = findPublished(marks, metas, article, url);
  const shown = findShownTime(document);
  return {
    kind: tellKind(marks, metas, { nodes, article, address, published, shown }),
    outlet,
    title: readTitle(document, metas, article, { heading, names }),
    author,
    published: published || shown || findModified(metas, article),
    language: readLanguage(document, metas, article),
    url,
  };
}

interface Evidence {
  nodes: readonly Node[];
  article: Node | null;
  address: string;
  published: string;
  shown: string;
}

function tellKind(marks: Marks, metas: Metas, { nodes, article, address, published, shown }: Evidence): Kind {
  if (isOtherKind(metas, address)) return 'other';
  if (article || isTypedByMarkup(marks, metas)) return 'article';
  if (isTypedOtherwise(metas, nodes)) return 'other';
  // Applications show times too, but don't describe themselves to machines.
  return published || (shown && findMeta(metas, ['description', 'og:title'])) ? 'dated' : 'unsaid';
}

function isTypedByMarkup(marks: Marks, metas: Metas): boolean {
  if (/^(?:article|news|blog)$/i.test(findMeta(metas, ['og:type'])) || metas.has('article:published_time')) return true;
  if (findMarked(marks, 'articleBody')) return true;
  return marks.some((element) =>
    isArticleNode({ '@type': element.getAttribute('itemtype') ?? element.getAttribute('typeof') }),
  );
}

function readOutlet(
  marks: Marks,
  metas: Metas,
  nodes: readonly Node[],
  { article, url }: { article: Node | null; url: string },
): string {
  const names = [
    findMeta(metas, ['og:site_name']),
    ...resolve(article?.publisher, nodes).map(findText),
    readMarked(findMarked(marks, 'publisher')),
    findMeta(metas, ['application-name']),
  ];
  return chooseOutlet(names, URL.canParse(url) ? new URL(url).hostname : '');
}

function readLanguage(document: Document, metas: Metas, article: Node | null): string {
  const given =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    findText(article?.inLanguage) ||
    findMeta(metas, ['content-language', 'og:locale']);
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(given) ? given.replaceAll('_', '-') : '';
}
