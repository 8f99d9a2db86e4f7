import type { Article, ArticleFault } from '../core/index.ts';
import { parseArticleLine } from '../core/index.ts';
import { InputError, type Place } from './failure.ts';

/** An article and where in the input it stands. */
export interface PlacedArticle {
  article: Article;
  place: Place;
}

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
  const parsed = parseArticleLine(json);
  if (parsed.ok) return { article: parsed.article, place };
  const { field, ...fault } = parsed.fault;
  throw new InputError(field ? { ...place, field } : place, describe(fault));
}

function describe({ problem, detail }: Omit<ArticleFault, 'field'>): string {
  if (problem === 'not-json') return `is not JSON: ${detail}`;
  if (problem === 'not-object') return 'is not a JSON object';
  if (problem === 'empty') return 'must not be empty';
  return problem === 'missing' ? 'is missing' : `must be a string, not ${detail}`;
}
