import { isPasswordAskedFor, PASSWORD } from '../asks-for-password.ts';
import { findMarked, MARKED, readMarked } from './marks.ts';

/** No article's page says more; a hostile one could, and all of it is handed on. */
const MAX_METAS = 500;
const MAX_TYPES = 100;
const MAX_TEXT_CHARS = 2_000;
const MAX_SCRIPTS = 20;
/** Of all scripts together. */
const MAX_SCRIPT_CHARS = 256_000;

/** Attributes of meta elements that name what they tell. */
const KEYS = ['property', 'name', 'itemprop', 'http-equiv'];

/**
 * What a page says of itself to machines, word by word. It is collected in the page and read by the extension's worker, so
 * that pages need none of the code that understands it. Texts are cut where they are too long for what they are to tell.
 */
export interface Declaration {
  /** Where the page was got from. */
  address: string;
  /** What it calls its canonical address; empty where it does not. */
  canonical: string;
  /** The document's title, and its first heading of the first level. */
  title: string;
  heading: string;
  language: string;
  /** Name and content of each meta element, in page order. */
  metas: [name: string, content: string][];
  jsonLD: string[];
  /** Types of what is marked by microdata or RDFa, each once. */
  types: string[];
  /** What is marked as one of these; empty for nothing. */
  marked: { author: string; publisher: string; published: string };
  hasMarkedBody: boolean;
  asksForPassword: boolean;
  /** The first time that is shown, in the article if the page has one. */
  time: string;
}

/** As far as a page is searched: it tells of itself in its head and near its beginning, and half a million elements take 100 ms. */
const MAX_ELEMENTS = 30_000;
/** All that may be told by. Asked for at once: on a large page each search takes milliseconds. */
const TELLING = `meta, link[rel~="canonical" i], script[type*="application/ld+json" i], time[datetime], ${PASSWORD}, ${MARKED}`;

/** Collects what a page says of itself; the document is not touched. */
export function collectDeclaration(document: Document, address: string): Declaration {
  const telling = listTelling(document);
  const list = (name: string) => telling.filter(({ localName }) => localName === name);
  const marks = telling.filter((one) => one.matches(MARKED));
  const read = (property: string, isMark: (mark: Element) => boolean) =>
    cut(readMarked(findMarked(marks, property) ?? marks.find(isMark)));
  const times = list('time').filter((time) => time.hasAttribute('datetime'));
  const root = document.documentElement;
  return {
    address,
    canonical: cut(list('link').find(isCanonical)?.getAttribute('href')),
    title: cut(document.title),
    heading: cut(document.getElementsByTagName('h1')[0]?.textContent),
    language: cut(root.getAttribute('lang') || root.getAttribute('xml:lang')),
    metas: listMetas(list('meta')),
    jsonLD: listJSONLD(list('script')),
    types: [
      ...new Set(
        marks.map((mark) => cut(mark.getAttribute('itemtype') ?? mark.getAttribute('typeof'))).filter(Boolean),
      ),
    ].slice(0, MAX_TYPES),
    marked: {
      author: read('author', (mark) => /\bauthor\b/.test(mark.getAttribute('rel') ?? '')),
      publisher: read('publisher', () => false),
      published: read('datePublished', (mark) => mark.hasAttribute('pubdate')),
    },
    hasMarkedBody: findMarked(marks, 'articleBody') !== undefined,
    asksForPassword: list('input').some(isPasswordAskedFor),
    time: cut((times.find((time) => time.closest('article, main')) ?? times[0])?.getAttribute('datetime')),
  };
}

function listTelling(document: Document): Element[] {
  const all = document.getElementsByTagName('*');
  if (!all[MAX_ELEMENTS]) return [...document.querySelectorAll(TELLING)];
  // A form may answer with a field of that name instead.
  const { matches } = document.documentElement;
  return Array.from({ length: MAX_ELEMENTS }, (_, i) => all[i] as Element).filter((one) => matches.call(one, TELLING));
}

function isCanonical(link: Element): boolean {
  return /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? '');
}

function listMetas(elements: readonly Element[]): [string, string][] {
  return elements
    .slice(0, MAX_METAS)
    .flatMap((meta) =>
      KEYS.filter((key) => meta.getAttribute(key)).map((key): [string, string] => [
        cut(meta.getAttribute(key)),
        cut(meta.getAttribute('content')),
      ]),
    );
}

function listJSONLD(scripts: readonly Element[]): string[] {
  let left = MAX_SCRIPT_CHARS;
  return scripts
    .filter((script) => /application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .slice(0, MAX_SCRIPTS)
    .map((script) => script.textContent ?? '')
    .filter((source) => {
      const fits = source.length <= left;
      if (fits) left -= source.length;
      return fits;
    });
}

/** An element may stand in for a document's title (`<img name="title">`). */
function cut(text: unknown): string {
  return typeof text === 'string' ? text.slice(0, MAX_TEXT_CHARS) : '';
}
