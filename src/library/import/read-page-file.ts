import { decodeHTML } from '../../page/decode-html.ts';
import type { PageArticle } from '../../page/page-article.ts';
import { readGivenPage } from '../../page/read-page.ts';
import { readAll } from './byte-stream.ts';
import { checkArticle } from './check-article.ts';
import { createFault, type Item, Unreadable } from './item.ts';
import type { OpenedFile } from './opened-file.ts';
import { findSavedFrom } from './saved-from.ts';

/** Saved pages carry their pictures with them. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024;
/** Without pictures a page is short; parsing more than this would hold up the page that the reader looks at. */
const MAX_PAGE_CHARS = 8_000_000;

/** Pictures and fonts that lie in the page itself. */
const EMBEDDED = /\bdata:[\w/+.-]{0,80}(?:;[\w=.-]{1,40}){0,4},[\w+/=%-]{256,}/g;

/** A saved page, read as a live one would be. The person says that it is an article, so it need not look like one. */
export async function* readPageFile({ bytes }: OpenedFile): AsyncGenerator<Item> {
  const html = decodeHTML(await readAll(bytes, MAX_PAGE_BYTES));
  if (html === null) throw new Unreadable('unknown-encoding');
  const page = readGivenPage(parseInert(html), findSavedFrom(html));
  yield page ? takePage(page) : createFault('no-paragraphs');
}

/** A page's article as an item; its record where it comes from an archive. */
export function takePage({ article }: PageArticle, place = {}): Item {
  return checkArticle(article, place);
}

/**
 * A document that is in no window: its scripts never run, and nothing that it names is loaded
 * (https://html.spec.whatwg.org/#dom-domparser-parsefromstring; the end-to-end test counts the requests: none).
 */
export function parseInert(html: string): Document {
  const bare = html.replace(EMBEDDED, 'data:,');
  if (bare.length > MAX_PAGE_CHARS) throw new Unreadable('too-long', {}, `${MAX_PAGE_CHARS}`);
  return new DOMParser().parseFromString(bare, 'text/html');
}
