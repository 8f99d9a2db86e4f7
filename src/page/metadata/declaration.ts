import { asksForPassword } from '../asks-for-password.ts';
import { findMarked, readMarked, readMarks } from './marks.ts';

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

/** Collects what a page says of itself; the document is not touched. The page is searched a few times, as a whole. */
export function collectDeclaration(document: Document, address: string): Declaration {
  const marks = readMarks(document);
  const find = (selector: string, name: string) => cut(document.querySelector(selector)?.getAttribute(name));
  const read = (property: string, isMark: (mark: Element) => boolean) =>
    cut(readMarked(findMarked(marks, property) ?? marks.find(isMark)));
  const root = document.documentElement;
  return {
    address,
    canonical: find('link[rel~="canonical" i]', 'href'),
    title: cut(document.title),
    heading: cut(document.getElementsByTagName('h1')[0]?.textContent),
    language: cut(root.getAttribute('lang') || root.getAttribute('xml:lang')),
    metas: listMetas(document),
    jsonLD: listJSONLD(document),
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
    asksForPassword: asksForPassword(document),
    time: find('article time[datetime], main time[datetime]', 'datetime') || find('time[datetime]', 'datetime'),
  };
}

function listMetas(document: Document): [string, string][] {
  const metas = [...document.getElementsByTagName('meta')].slice(0, MAX_METAS);
  return metas.flatMap((meta) =>
    KEYS.filter((key) => meta.getAttribute(key)).map((key): [string, string] => [
      cut(meta.getAttribute(key)),
      cut(meta.getAttribute('content')),
    ]),
  );
}

function listJSONLD(document: Document): string[] {
  let left = MAX_SCRIPT_CHARS;
  return [...document.querySelectorAll('script[type*="application/ld+json" i]')]
    .slice(0, MAX_SCRIPTS)
    .map((script) => script.textContent ?? '')
    .filter((source) => {
      const fits = source.length <= left;
      if (fits) left -= source.length;
      return fits;
    });
}

function cut(text: string | null | undefined): string {
  return (text ?? '').slice(0, MAX_TEXT_CHARS);
}
