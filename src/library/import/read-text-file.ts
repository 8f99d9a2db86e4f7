import { marked } from 'marked';
import { collectBlocks } from '../../page/collect-blocks.ts';
import { decodeText } from '../../page/decode-html.ts';
import { parseTextPage } from '../../page/text-page.ts';
import { workAtOnce } from '../../page/work.ts';
import { readAll } from './byte-stream.ts';
import { type ArticleFields, checkArticle } from './check-article.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type Item, Unreadable } from './item.ts';
import type { OpenedFile } from './opened-file.ts';
import { parseInert } from './read-page-file.ts';

/** Longer is no article in any encoding (see check-article). */
const MAX_TEXT_BYTES = 2 * 1024 * 1024;
/** The reader of marks takes time by the square of a paragraph (measured: 100,000 characters of underlines, 14 s). */
const MAX_PARAGRAPH_CHARS = 5_000;

/** One article as plain text, with or without front matter. */
export async function* readTextFile(file: OpenedFile): AsyncGenerator<Item> {
  const { fields, body } = splitFrontMatter(await readText(file));
  yield checkArticle(complete(fields, parseTextPage(file.name, body.replaceAll('\r\n', '\n'))), {});
}

/** One article as Markdown: its marks say what is a heading, a link or a list, and are no part of the text. */
export async function* readMarkdownFile(file: OpenedFile): AsyncGenerator<Item> {
  const { fields, body } = splitFrontMatter(await readText(file));
  const page = parseTextPage(file.name, body.replaceAll('\r\n', '\n'));
  const isLong = body.split(/\n[^\S\n]*\n/).some(({ length }) => length > MAX_PARAGRAPH_CHARS);
  const text = isLong ? page.text : (unmark(body) ?? page.text);
  yield checkArticle(complete(fields, { title: page.title, text }), {});
}

async function readText({ bytes }: OpenedFile): Promise<string> {
  const text = decodeText(await readAll(bytes, MAX_TEXT_BYTES));
  if (text === null) throw new Unreadable('unknown-encoding');
  return text;
}

/** What the front matter does not say, the text may. */
function complete(fields: ArticleFields, { title, text }: { title: string; text: string }): ArticleFields {
  return { ...fields, title: fields.title || title, text };
}

/** The words of a Markdown text, a line each block; null where its marks can't be read. */
function unmark(markdown: string): string | null {
  try {
    const html = marked.parse(markdown, { async: false, gfm: true, breaks: false });
    const { body } = parseInert(html);
    const { blocks } = workAtOnce(collectBlocks(body, () => true));
    return blocks.map(({ text }) => text).join('\n');
  } catch {
    // Nested too deeply for the reader of marks.
    return null;
  }
}
