import { type ArticleFault, type ArticleResult, parseArticle, parseArticleLine } from '../../core/index.ts';
import { readAll } from './byte-stream.ts';
import { checkArticle, readDate } from './check-article.ts';
import { createFault, type FaultReason, type Item, type ItemPlace, Unreadable } from './item.ts';
import type { OpenedFile } from './opened-file.ts';
import { readLines } from './read-lines.ts';

/** A list in one piece is parsed in one piece. */
const MAX_LIST_BYTES = 64 * 1024 * 1024;

const REASONS: Record<ArticleFault['problem'], FaultReason> = {
  'not-json': 'not-json',
  'not-object': 'not-object',
  'not-text': 'not-text',
  missing: 'no-text',
  empty: 'no-text',
};

/** Articles, one JSON object a line; blank lines are passed over, a bad line is told and the next one read. */
export async function* readJSONLines({ bytes, head }: OpenedFile): AsyncGenerator<Item> {
  for await (const { number, text, problem } of readLines(bytes, head)) {
    const place = { line: number };
    if (text === null) yield createFault(problem ?? 'not-text', place);
    else if (text.trim()) yield makeItem(parseArticleLine(text, false, readDate), place);
  }
}

/** The same articles as one JSON list, as many programs write it. */
export async function* readJSONList({ bytes }: OpenedFile): AsyncGenerator<Item> {
  const all = await readAll(bytes, MAX_LIST_BYTES);
  const list = parseList(all);
  for (const [i, value] of list.entries()) yield makeItem(parseArticle(value, false, readDate), { record: i + 1 });
}

function parseList(bytes: Uint8Array): unknown[] {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) ? value : [value];
  } catch (error) {
    throw new Unreadable('not-json', {}, error instanceof Error ? error.message : '');
  }
}

function makeItem(parsed: ArticleResult, place: ItemPlace): Item {
  if (parsed.ok) return checkArticle(parsed.article, place);
  const { field, problem, detail } = parsed.fault;
  return createFault(REASONS[problem], field ? { ...place, field } : place, detail);
}
