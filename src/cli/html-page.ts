import { parseHTML } from 'linkedom';
import type { Article } from '../core/index.ts';
import { readGivenPage } from '../page/read-page.ts';
import { InputError } from './failure.ts';
import type { Source } from './source.ts';

/** How far into a page its encoding may be named (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const PRESCAN_BYTES = 1024;

/** Reads a saved page as the extension would read it in a browser: its text is that of its blocks, a line each. */
export function parseHTMLPage(source: Source): Article {
  const html = decodeHTML(source);
  // A piece of a page gets the frame that a browser would give it; linkedom would take its first element for one.
  const { document } = parseHTML(/<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const page = readGivenPage(document as unknown as Document, '');
  if (!page) throw new InputError({ file: source.file }, 'has no paragraphs of text');
  const { article } = page;
  return { ...article, id: article.id || source.file };
}

/** The page's characters by its own word on their encoding, else UTF-8, else what browsers take for it. */
export function decodeHTML({ file, bytes }: Source): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  for (const encoding of [...(named ? [named] : []), 'utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not an encoding, or not that of these bytes: the next one.
    }
  }
  throw new InputError({ file }, 'is in an encoding that cannot be read');
}
