import { findVisibleAuthor } from './beside-headline.ts';
import { findArticleMetadata } from './metadata/article-metadata.ts';
import { collectDeclaration } from './metadata/declaration.ts';
import { findDateline } from './metadata/published.ts';
import { type Metadata, readMetadata } from './metadata/read-metadata.ts';
import type { PageArticle } from './page-article.ts';
import { describe, type FoundText, findText, isArticle } from './read-text.ts';
import { workAtOnce } from './work.ts';

/** A document that was read at once, with who wrote it as far as it says. */
export interface ReadPage extends PageArticle {
  author: string;
}

/**
 * Reads a document as a news article, or gives null where it is none. Reads only: the document is not touched. `address` is where
 * the page was got from; it stands in for what the page does not say (canonical address, outlet). Pages in use are read by the
 * same steps, but their metadata in the worker and their text in slices.
 */
export function readPage(document: Document, address: string = document.URL): ReadPage | null {
  if (!document.body) return null;
  const metadata = findArticleMetadata(collectDeclaration(document, address));
  const found = metadata && workAtOnce(findText(document, metadata, () => {}));
  const page = found && isArticle(metadata, found) ? addAuthor(metadata, found) : null;
  return page?.mustBeDated && !findDateline(page.datelines) ? null : page;
}

/** Reads a document that a person says is an article, so that it need not look like one; null where it has no prose at all. */
export function readGivenPage(document: Document, address: string): ReadPage | null {
  if (!document.body) return null;
  const metadata = readMetadata(collectDeclaration(document, address));
  const found = workAtOnce(findText(document, metadata, () => {}));
  return found && addAuthor(metadata, found);
}

function addAuthor(metadata: Metadata, found: FoundText): ReadPage {
  const author = metadata.author || findVisibleAuthor(found.all, found.headline);
  const page = describe(metadata, found);
  return { ...addDate(page), author, further: page.further.map(addDate) };
}

function addDate(page: PageArticle): PageArticle {
  const { article, datelines } = page;
  return { ...page, article: { ...article, published: article.published || findDateline(datelines) } };
}
