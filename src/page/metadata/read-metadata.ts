import { readAddress } from './address.ts';
import { findArticleNode } from './article-node.ts';
import { readAuthor } from './author.ts';
import type { Declaration } from './declaration.ts';
import { findText, isArticleNode, type Node, readJSONLD, resolve } from './json-ld.ts';
import { clean, findMeta, type Metas, readMetas } from './metas.ts';
import { isOtherKind, isTypedOtherwise } from './other-kind.ts';
import { chooseOutlet } from './outlet.ts';
import { findModified, findPublished, parsePublished } from './published.ts';
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

/** Reads metadata in all the shapes that pages give it. Pure: works on what was collected. */
export function readMetadata(declared: Declaration): Metadata {
  const { marked, title } = declared;
  const metas = readMetas(declared.metas);
  const url = readAddress(declared.canonical, metas, declared.address);
  const nodes = readJSONLD(declared.jsonLD);
  const heading = clean(declared.heading);
  const article = findArticleNode(nodes, url, `${heading} ${title}`);
  const outlet = readOutlet(marked.publisher, metas, nodes, { article, url });
  const author = readAuthor(marked.author, metas, article, nodes);
  const names = [findMeta(metas, ['og:site_name']), outlet, author];
  const published = findPublished(marked.published, metas, article, url);
  const shown = parsePublished(declared.time);
  return {
    kind: tellKind(declared, metas, { nodes, article, published, shown }),
    outlet,
    title: readTitle(title, metas, article, { heading, names }),
    author,
    published: published || shown || findModified(metas, article),
    language: readLanguage(declared.language, metas, article),
    url,
  };
}

interface Evidence {
  nodes: readonly Node[];
  article: Node | null;
  published: string;
  shown: string;
}

function tellKind(declared: Declaration, metas: Metas, { nodes, article, published, shown }: Evidence): Kind {
  if (isOtherKind(metas, declared.address)) return 'other';
  if (article || isTypedByMarkup(declared, metas)) return 'article';
  if (isTypedOtherwise(metas, nodes)) return 'other';
  // Applications show times too, but don't describe themselves to machines.
  return published || (shown && findMeta(metas, ['description', 'og:title'])) ? 'dated' : 'unsaid';
}

function isTypedByMarkup({ hasMarkedBody, types }: Declaration, metas: Metas): boolean {
  if (/^(?:article|news|blog)$/i.test(findMeta(metas, ['og:type'])) || metas.has('article:published_time')) return true;
  return hasMarkedBody || types.some((type) => isArticleNode({ '@type': type }));
}

function readOutlet(
  marked: string,
  metas: Metas,
  nodes: readonly Node[],
  { article, url }: { article: Node | null; url: string },
): string {
  const names = [
    findMeta(metas, ['og:site_name']),
    ...resolve(article?.publisher, nodes).map(findText),
    marked,
    findMeta(metas, ['application-name']),
  ];
  return chooseOutlet(names, URL.canParse(url) ? new URL(url).hostname : '');
}

function readLanguage(declared: string, metas: Metas, article: Node | null): string {
  const given = declared || findText(article?.inLanguage) || findMeta(metas, ['content-language', 'og:locale']);
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(given) ? given.replaceAll('_', '-') : '';
}
