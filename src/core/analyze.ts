import type { Article } from './article.ts';
import { readClaims } from './claims/interim-reader.ts';
import type { ArticleRecord } from './corpus/record.ts';
import { describeClaim } from './match/describe-claim.ts';
import { findKeyTerms } from './match/key-terms.ts';
import { findOrigin } from './match/origin.ts';
import { makeSketch } from './match/sketch.ts';

/**
 * Reads an article: its claims with what they are about, its key terms, where it comes from. The record holds no text
 * of the article but claims and short phrases. Never throws on any text; time grows with the text's length.
 *
 * @example analyze({ id: '1', outlet: 'A', url: '', published: '', title: '', text: 'Fire killed 12 people.' }).claims.length // 1
 */
export function analyze(article: Article): ArticleRecord {
  const { id, outlet, url, published, title, text } = article;
  const origin = findOrigin(text);
  return {
    id,
    outlet,
    ...(origin ? { origin } : {}),
    url,
    published,
    title,
    language: article.language ?? 'en',
    terms: findKeyTerms(title, text),
    sketch: makeSketch(text),
    claims: readClaims(text).map((claim) => describeClaim(text, claim)),
  };
}
