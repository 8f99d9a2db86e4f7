import type { Ask } from '../protocol/client.ts';
import { findArticleWindow } from './article-window.ts';
import { createDescriber, type DescribePage } from './describe-page.ts';
import type { CreateReader } from './reader-door.ts';
import { fetchThrough } from './script-door.ts';

/** An article where it was found, with the reader's code; null where that could not be brought. */
export interface FoundArticle {
  place: Window;
  describe: DescribePage;
  create: CreateReader | null;
}

interface Look {
  /** Milliseconds for which the page was held up. */
  tookMs: number;
  /** Null where there is no article. */
  found: Promise<FoundArticle | null>;
}

/**
 * Gives what looks whether a page is an article: first at its marks, here, and only where these speak for it at what it says of
 * itself, in the worker, which then brings the reader. Not to be called again before it is through.
 */
export function createArticleFinder(window: Window, ask: Ask<'content'>): () => Look {
  let describing: { place: Window; describe: DescribePage } | null = null;
  return () => {
    const start = performance.now();
    const place = findArticleWindow(window);
    if (place && describing?.place !== place) describing = { place, describe: createDescriber(place, ask) };
    const found = place && describing ? bringReader(describing) : Promise.resolve(null);
    return { tookMs: performance.now() - start, found };
  };
}

async function bringReader(at: { place: Window; describe: DescribePage }): Promise<FoundArticle | null> {
  let isArticle = true;
  const create = await fetchThrough<CreateReader>('secondSourceReader', async () => {
    const described = await at.describe('reader.load');
    if (described.ok) isArticle = described.value !== null;
    return described.ok && isArticle;
  });
  return isArticle ? { ...at, create } : null;
}
