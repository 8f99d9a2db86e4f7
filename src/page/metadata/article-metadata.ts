import { isFrontPage } from '../is-article.ts';
import type { Declaration } from './declaration.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';

/** What a page says of itself where it may be an article by that, and by its address; null where not. No text is looked at. */
export function findArticleMetadata(declared: Declaration): Metadata | null {
  if (isFrontPage(declared.address)) return null;
  const metadata = readMetadata(declared);
  return mayBeArticle(metadata, declared) ? metadata : null;
}

/**
 * Pages where people log in or pay are none of our business; a page that says itself that it is an article stays one, with a box to
 * log in beside it.
 */
function mayBeArticle({ kind, title }: Metadata, declared: Declaration): boolean {
  return title !== '' && kind !== 'other' && (kind === 'article' || !declared.asksForPassword);
}
