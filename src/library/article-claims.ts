import { analyze, type Claim } from '../core/index.ts';
import type { NewArticle } from './library.ts';

/**
 * The claims of an article that the library keeps, in the order of its text, with their spans in it. Reads the text anew
 * (about 10 ms for a long report), since the spans that a corpus keeps need not be those of a text corrected since.
 */
export function readArticleClaims(article: NewArticle): Claim[] {
  return analyze({ ...article, id: '' }).claims.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
