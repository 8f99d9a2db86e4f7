import type { PageArticle } from '../page/page-article.ts';
import type { CrossReferenced, PageState } from '../protocol/messages.ts';

/** An article of the page as it was read, and what was found for it. */
export interface Reading {
  page: PageArticle;
  answer: CrossReferenced;
}

/** Whether another outlet reports something of it, or did so until the reader said that it does not. */
export function hasLinks({ answer }: Reading): boolean {
  return answer.report.claims.some(({ matches, hidden }) => matches.length > 0 || hidden);
}

/** The page's articles in the order in which they stand on it. */
export function sortByPlace(pages: readonly PageArticle[]): PageArticle[] {
  return [...pages].sort((a, b) =>
    a.root.compareDocumentPosition(b.root) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** What the popup is told of an article; its text stays in the page. */
export function describeReading({ page, answer }: Reading): PageState {
  const { text: _, ...about } = page.article;
  return { status: 'read', page: about, ...answer, isCut: page.isCut };
}
