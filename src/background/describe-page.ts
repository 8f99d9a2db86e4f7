import { findArticleMetadata } from '../page/metadata/article-metadata.ts';
import type { Route } from '../protocol/router.ts';

/** Answers what a page's own words about itself mean: all that understands them is here, so that no page has to carry it. */
export const describePage: Route<'page.describe'>['answer'] = ({ declaration }) => findArticleMetadata(declaration);

/** Brings the reader to a page that is an article by what it says of itself; no code comes to any other. */
export function createReaderLoader(
  bringReader: (tabId: number, frameId: number) => Promise<void>,
  /** Begins what the reader will ask for next; what fails in it is told then. */
  prepare: () => void,
): Route<'reader.load'>['answer'] {
  return async ({ declaration }, { tabId, frameId }) => {
    const metadata = findArticleMetadata(declaration);
    if (!metadata) return null;
    // Nobody waits for it but the page, which says so where it does not come.
    void bringReader(tabId, frameId).catch(() => undefined);
    prepare();
    return metadata;
  };
}
