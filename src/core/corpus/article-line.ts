import * as v from 'valibot';
import type { Article } from '../article.ts';
import { isISODate } from './iso-date.ts';

/** What keeps a foreign value from being an article; a person is told in the words of wherever it was given. */
export interface ArticleFault {
  /** Empty for the whole. */
  field: string;
  problem: 'not-json' | 'not-object' | 'missing' | 'empty' | 'not-text';
  /** What stands there instead, or what the parser says; empty where there is no more to say. */
  detail: string;
}

export type ArticleResult = { ok: true; article: Article } | { ok: false; fault: ArticleFault };

/** Of a wrong value, this much is repeated in the fault. */
const MAX_SHOWN_CHARS = 60;

const optionalText = v.nullish(v.string(), '');

/** Other fields are ignored, null stands for a missing one. */
const anonymous = v.object({
  outlet: optionalText,
  url: optionalText,
  published: optionalText,
  title: optionalText,
  language: optionalText,
  text: v.string(),
});
const identified = v.object({ id: v.pipe(v.string(), v.regex(/\S/, 'must not be empty')), ...anonymous.entries });

/**
 * Reads one line of a .jsonl file as an article of fresh fields, never what was parsed itself. Without `needsId` the id is
 * not read. A date in other words than ISO 8601 would be compared wrongly, so it stays out; `readDate` may make it one.
 *
 * @example parseArticleLine('{"id":"a"}') // { ok: false, fault: { field: 'text', problem: 'missing', detail: '' } }
 */
export function parseArticleLine(json: string, needsId = true, readDate = keepISODate): ArticleResult {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse('', 'not-json', error instanceof Error ? error.message : '');
  }
  return parseArticle(value, needsId, readDate);
}

/** The same for a value that was parsed already. */
export function parseArticle(value: unknown, needsId = true, readDate = keepISODate): ArticleResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('', 'not-object', '');
  const parsed = v.safeParse(needsId ? identified : anonymous, value, { abortEarly: true });
  if (!parsed.success) return describe(parsed.issues[0]);
  const { language, published, ...rest } = parsed.output;
  return { ok: true, article: { id: '', ...rest, published: readDate(published), ...(language && { language }) } };
}

const keepISODate = (date: string) => (isISODate(date) ? date : '');

function describe(issue: v.BaseIssue<unknown>): ArticleResult {
  const field = String(issue.path?.[0]?.key ?? '');
  if (issue.kind !== 'schema') return refuse(field, 'empty', '');
  if (issue.received === 'undefined') return refuse(field, 'missing', '');
  return refuse(field, 'not-text', issue.received.slice(0, MAX_SHOWN_CHARS));
}

const refuse = (field: string, problem: ArticleFault['problem'], detail: string): ArticleResult => ({
  ok: false,
  fault: { field, problem, detail },
});
