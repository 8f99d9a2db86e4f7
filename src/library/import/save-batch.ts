import type { Library, NewArticle } from '../library.ts';
import { LibraryFault } from '../library-fault.ts';

/** A batch is one transaction, and reading its claims holds the page up: so long at most, and no more articles than that. */
const TARGET_MS = 100;
const MAX_ARTICLES = 100;
const MIN_ARTICLES = 4;

/** How many articles go into the next batch: as many as the last ones let expect to fit into TARGET_MS. */
export function chooseSize(articles: number, tookMs: number): number {
  const fitting = Math.floor((articles * TARGET_MS) / Math.max(1, tookMs));
  return Math.min(MAX_ARTICLES, Math.max(MIN_ARTICLES, fitting));
}

/**
 * Saves articles; those that the library refuses are given back with what it says of them, and the others are in. Rejects with
 * a LibraryFault of another kind where the library can take nothing now.
 */
export async function saveBatch(library: Library, articles: readonly NewArticle[]): Promise<Map<NewArticle, string>> {
  const refused = new Map<NewArticle, string>();
  try {
    if (articles.length > 0) await library.save(articles, 'imported');
  } catch (error) {
    if (!(error instanceof LibraryFault) || error.code !== 'bad-input') throw error;
    const [first] = articles;
    if (articles.length === 1 && first) return refused.set(first, error.message);
    for (const one of articles) for (const [bad, why] of await saveBatch(library, [one])) refused.set(bad, why);
  }
  return refused;
}
