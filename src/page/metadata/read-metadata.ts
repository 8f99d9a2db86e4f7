import { measureLikeness } from '../headline.ts';
import { findText, isArticleNode, type Node, readJSONLD } from './json-ld.ts';
import { chooseOutlet } from './outlet.ts';
import { parsePathDate, parsePublished } from './published.ts';
import { trimSiteName } from './title.ts';

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

/** Meta elements by name, property or itemprop, first one wins. */
type Metas = Map<string, string>;

export function readMetadata(document: Document, address: string): Metadata {
  const metas = readMetas(document);
  const heading = clean(document.querySelector('h1')?.textContent ?? '');
  const url = readURL(document, metas, address);
  const nodes = readJSONLD(document);
  const article = findArticleNode(nodes, url, `${heading} ${document.title}`);
  const site = metas.get('og:site_name') ?? '';
  return {
    isTypedArticle: article !== null || isTypedByMarkup(document, metas),
    outlet: readOutlet(document, metas, nodes, article, url),
    title: readTitle(document, metas, article, site, heading),
    author: readAuthor(document, metas, article),
    published: readPublished(document, metas, article, url),
    language: readLanguage(document, metas, article),
    url,
  };
}

function readMetas(document: Document): Metas {
  const metas: Metas = new Map();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = clean(meta.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(attribute)?.toLowerCase().trim();
      if (key && content && !metas.has(key)) metas.set(key, content);
    }
  }
  return metas;
}

function readURL(document: Document, metas: Metas, address: string): string {
  const here = parseURL(address, '');
  const canonical =
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? metas.get('og:url') ?? '';
  const url = parseURL(canonical, address);
  if (!url) return here?.href ?? '';
  // Some sites name their front page as the canonical address of every page.
  if (here && url.pathname === '/' && here.pathname !== '/') return here.href;
  url.hash = '';
  return url.href;
}

/** A web address, or null; packs and pages are not trusted to give one. */
export function parseURL(text: string, base: string): URL | null {
  if (!URL.canParse(text, base || undefined)) return null;
  const url = new URL(text, base || undefined);
  return text && /^https?:$/.test(url.protocol) ? url : null;
}

/** The node that speaks of this page: by its address, or by its headline where there are several or it may be a former page's. */
function findArticleNode(nodes: readonly Node[], url: string, titles: string): Node | null {
  const articles = nodes.filter(
    (node) => isArticleNode(node) && (node.headline || node.datePublished || node.articleBody),
  );
  const path = getPath(url);
  const byAddress = articles.find((node) => getAddresses(node).some((address) => getPath(address) === path));
  if (byAddress) return byAddress;
  const likeness = (node: Node) => measureLikeness(findText(node.headline ?? node.name), titles);
  const [best] = articles.toSorted((a, b) => likeness(b) - likeness(a));
  return best && (likeness(best) >= 0.5 || !findText(best.headline ?? best.name)) ? best : null;
}

function getAddresses(node: Node): string[] {
  return [node.url, node.mainEntityOfPage, node['@id']].map(getAddress).filter((address) => address !== '');
}

function getAddress(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && '@id' in value ? findText(value['@id']) : '';
}

function getPath(address: string): string {
  return parseURL(address, '')?.pathname.replace(/\/+$/, '') || address;
}

function isTypedByMarkup(document: Document, metas: Metas): boolean {
  if (/^(?:article|news|blog)$/i.test(metas.get('og:type') ?? '')) return true;
  if (metas.has('article:published_time')) return true;
  return (
    document.querySelector(
      '[itemtype*="schema.org/"][itemtype$="Article"], [itemtype$="BlogPosting"], [itemprop~="articleBody"]',
    ) !== null
  );
}

function readOutlet(
  document: Document,
  metas: Metas,
  nodes: readonly Node[],
  article: Node | null,
  url: string,
): string {
  const publisher = article?.publisher;
  const known = nodes.find(
    (node) => node['@id'] && node['@id'] === (publisher as Node | undefined)?.['@id'] && node.name,
  );
  const named = publisher && findText((publisher as Node).name ? publisher : (known ?? ''));
  const marked = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  const names = [
    metas.get('og:site_name'),
    named,
    marked?.getAttribute('content') ?? marked?.textContent,
    metas.get('application-name'),
  ];
  return chooseOutlet(
    names.map((name) => (typeof name === 'string' ? name : '')),
    parseURL(url, '')?.hostname ?? '',
  );
}

function readTitle(document: Document, metas: Metas, article: Node | null, site: string, heading: string): string {
  const given = findText(article?.headline) || metas.get('og:title') || metas.get('twitter:title');
  const title = clean(decode(given || document.title || heading));
  return trimSiteName(title, site) || heading;
}

/** Metadata often holds escaped characters ("&#8217;", "&amp;"): a text area reads them as text and runs nothing. */
function decode(text: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|\w+);/i.test(text)) return text;
  return text
    .replace(/&#(\d{1,7});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([\da-f]{1,6});/gi, (_, code) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .replace(/&(quot|apos|amp|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ');
}
const ENTITIES: Record<string, string> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ' };

function readAuthor(document: Document, metas: Metas, article: Node | null): string {
  const authors = [article?.author].flat().map(findText).filter(Boolean);
  const marked = document.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]',
  );
  const name =
    authors.join(', ') ||
    [metas.get('author'), metas.get('article:author'), metas.get('parsely-author'), marked?.textContent].find(
      (text) => text && !/^https?:/.test(text),
    );
  return clean(name ?? '').slice(0, 120);
}

const DATE_METAS = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'publishdate',
  'publish-date',
  'pubdate',
  'ptime',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'article:published',
  'date',
];
const MODIFIED_METAS = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified'];

function readPublished(document: Document, metas: Metas, article: Node | null, url: string): string {
  const time = document.querySelector('[itemprop~="datePublished"], time[pubdate]');
  const visible = document.querySelector(
    'article time[datetime], main time[datetime], header time[datetime], time[datetime]',
  );
  const dates = [
    findText(article?.datePublished),
    findText(article?.dateCreated),
    ...DATE_METAS.map((name) => metas.get(name)),
    time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent,
    parsePathDate(parseURL(url, '')?.pathname ?? ''),
    visible?.getAttribute('datetime'),
    findText(article?.dateModified),
    ...MODIFIED_METAS.map((name) => metas.get(name)),
  ];
  for (const date of dates) {
    const published = date ? parsePublished(date) : '';
    if (published) return published;
  }
  return '';
}

function readLanguage(document: Document, metas: Metas, article: Node | null): string {
  const given =
    document.documentElement.getAttribute('lang') ||
    findText(article?.inLanguage) ||
    metas.get('content-language') ||
    metas.get('og:locale') ||
    '';
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(given) ? given.replaceAll('_', '-') : '';
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
