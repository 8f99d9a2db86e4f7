import { parseHTML } from 'linkedom';
import type { Article } from '../core/index.ts';
import { decodeHTML } from '../page/decode-html.ts';
import { readGivenPage } from '../page/read-page.ts';
import { InputError } from './failure.ts';
import type { Source } from './source.ts';

/** Reads a saved page as the extension would read it in a browser: its text is that of its blocks, a line each. */
export function parseHTMLPage(source: Source): Article {
  const html = decodeHTML(source.bytes);
  if (html === null) throw new InputError({ file: source.file }, 'is in an encoding that cannot be read');
  // A piece of a page gets the frame that a browser would give it; linkedom would take its first element for one.
  const { document } = parseHTML(/<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const page = readGivenPage(document as unknown as Document, '');
  if (!page) throw new InputError({ file: source.file }, 'has no paragraphs of text');
  const { article } = page;
  return { ...article, id: article.id || source.file };
}
