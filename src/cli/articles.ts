import * as v from 'valibot';
import type { Article } from '../core/index.ts';
import { isISODate } from '../core/index.ts';
import { InputError, type Place } from './failure.ts';

/** An article and where in the input it stands. */
export interface PlacedArticle {
  article: Article;
  place: Place;
}

const optionalText = v.nullish(v.string(), '');

/** One line of a .jsonl file; other fields are ignored, null stands for a missing one. */
const line = v.object({
  id: v.pipe(v.string(), v.regex(/\S/, 'must not be empty')),
  outlet: optionalText,
  url: optionalText,
  published: optionalText,
  title: optionalText,
  language: optionalText,
  text: v.string(),
});

/** Reads articles, one JSON object a line; blank lines are passed over. Throws an InputError at the first bad line. */
export function parseArticles(file: string, text: string): PlacedArticle[] {
  const articles: PlacedArticle[] = [];
  for (const [i, json] of text.split('\n').entries())
    if (json.trim()) articles.push(parseLine({ file, line: i + 1 }, json));
  return articles;
}

/** Throws an InputError where two articles have one id, which would make their claims one article's. */
export function refuseTwins(articles: PlacedArticle[]): void {
  const places = new Map<string, Place>();
  for (const { article, place } of articles) {
    const first = places.get(article.id);
    if (first) {
      const at = first.line === undefined ? first.file : `${first.file}:${first.line}`;
      throw new InputError({ ...place, field: 'id' }, `${JSON.stringify(article.id)} is the id of ${at} too`);
    }
    places.set(article.id, place);
  }
}

function parseLine(place: Place, json: string): PlacedArticle {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    // JSON.parse throws SyntaxError only; its text says where.
    throw new InputError(place, `is not JSON: ${(error as SyntaxError).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(place, 'is not a JSON object');
  const parsed = v.safeParse(line, value, { abortEarly: true });
  if (!parsed.success) throw describe(place, parsed.issues[0]);
  const { language, published, ...rest } = parsed.output;
  // A date in other words would be compared wrongly, so it counts as not known.
  const article = { ...rest, published: isISODate(published) ? published : '', ...(language && { language }) };
  return { article, place };
}

function describe(place: Place, issue: v.BaseIssue<unknown>): InputError {
  const field = String(issue.path?.[0]?.key ?? '');
  if (issue.kind !== 'schema') return new InputError({ ...place, field }, issue.message);
  if (issue.received === 'undefined') return new InputError({ ...place, field }, 'is missing');
  return new InputError({ ...place, field }, `must be a ${issue.expected}, not ${issue.received.slice(0, 60)}`);
}
