import { readAddress } from './address.ts';
import { findArticleNode } from './article-node.ts';
import { findText, type Node, readJSONLD } from './json-ld.ts';
import { clean, findMeta, type Metas, readMetas } from './metas.ts';
import { chooseOutlet } from './outlet.ts';
import { findPublished } from './published.ts';
import { readTitle } from './title.ts';

/** What a page says of itself. */
export interface Metadata {
  /** It calls itself an article, in any of the ways there are. */
  isTypedArticle: boolean;
  outlet: string;
  title: string;
  author: string;
  published: string;
  language: string;
  url: string;
}

const TYPED = '[itemtype$="Article"], [itemtype$="BlogPosting"], [itemprop~="articleBody"]';

/** Reads metadata in all the shapes that pages give it; `address` is where the page was got from. */
export function readMetadata(document: Document, address: string): Metadata {
  const metas = readMetas(document);
  const url = readAddress(document, metas, address);
  const nodes = readJSONLD(document);
  const heading = clean(document.getElementsByTagName('h1')[0]?.textContent ?? '');
  const article = findArticleNode(nodes, url, `${heading} ${document.title}`);
  return {
    isTypedArticle: article !== null || isTypedByMarkup(document, metas),
    outlet: readOutlet(document, metas, nodes, article, url),
    title: readTitle(document, metas, article, heading),
    author: readAuthor(document, metas, article),
    published: findPublished(document, metas, article, url),
    language: readLanguage(document, metas, article),
    url,
  };
}

function isTypedByMarkup(document: Document, metas: Metas): boolean {
  if (/^(?:article|news|blog)$/i.test(findMeta(metas, ['og:type']))) return true;
  return metas.has('article:published_time') || document.querySelector(TYPED) !== null;
}

function readOutlet(
  document: Document,
  metas: Metas,
  nodes: readonly Node[],
  article: Node | null,
  url: string,
): string {
  const publisher = [article?.publisher].flat()[0] as Node | string | undefined;
  const id = typeof publisher === 'object' ? publisher?.['@id'] : undefined;
  const known = id ? nodes.find((node) => node['@id'] === id && node.name) : undefined;
  const marked = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  const names = [
    findMeta(metas, ['og:site_name']),
    findText(known ?? publisher),
    marked?.getAttribute('content') ?? marked?.textContent ?? '',
    findMeta(metas, ['application-name']),
  ];
  return chooseOutlet(names, URL.canParse(url) ? new URL(url).hostname : '');
}

function readAuthor(document: Document, metas: Metas, article: Node | null): string {
  const authors = [article?.author].flat().map(findText).filter(Boolean);
  const marked = document.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]',
  );
  const names = [authors.join(', '), findMeta(metas, ['author', 'parsely-author']), marked?.textContent ?? ''];
  return clean(names.find((name) => name && !/^https?:/.test(name)) ?? '').slice(0, 120);
}

function readLanguage(document: Document, metas: Metas, article: Node | null): string {
  const given =
    document.documentElement.getAttribute('lang') ||
    findText(article?.inLanguage) ||
    findMeta(metas, ['content-language', 'og:locale']);
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(given) ? given.replaceAll('_', '-') : '';
}
