import type { Ask } from '../protocol/client.ts';
import { findArticleWindow } from './article-window.ts';
import { createDescriber, type DescribePage } from './describe-page.ts';
import type { CreateReader } from './reader-door.ts';
import { openDoor } from './script-door.ts';

/** Guess: a script that a machine has not brought by then was refused. */
const PATIENCE_MS = 20_000;

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
export function createArticleFinder(window: Window, ask: Ask<'content'>, signal: AbortSignal): () => Look {
  let describing: { place: Window; describe: DescribePage } | null = null;
  return () => {
    const start = performance.now();
    const place = findArticleWindow(window);
    if (place && describing?.place !== place) describing = { place, describe: createDescriber(place, ask, signal) };
    const found = place && describing ? bringReader(describing) : Promise.resolve(null);
    return { tookMs: performance.now() - start, found };
  };
}

/** The worker's answer and the script come each by itself. */
async function bringReader(at: { place: Window; describe: DescribePage }): Promise<FoundArticle | null> {
  let arrived = (_: CreateReader | null) => {};
  const arrival = new Promise<CreateReader | null>((resolve) => {
    arrived = resolve;
  });
  const door = openDoor<CreateReader>('secondSourceReader', arrived);
  const described = await at.describe('reader.load');
  const isArticle = described.ok && described.value !== null;
  if (isArticle) setTimeout(arrived, PATIENCE_MS, null);
  const create = isArticle ? await arrival : null;
  door.close();
  return isArticle || !described.ok ? { ...at, create } : null;
}
