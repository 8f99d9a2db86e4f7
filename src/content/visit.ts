import { createArticleFinder, type FoundArticle } from './find-article.ts';
import type { Reader, ReaderParts } from './reader-door.ts';
import { watchPage } from './watch-page.ts';
import { whenLoaded } from './when-ready.ts';

/** A page while the extension is switched on there. */
export interface Visit {
  getReader: () => Reader | null;
  end: () => void;
}

export interface VisitParts extends Omit<ReaderParts, 'watch' | 'describe'> {
  /** The page has another address. */
  moved: () => void;
}

/**
 * Looks at the page, again as it changes, until there is an article; the reader goes on from there once the page is loaded. It is
 * brought while that goes on.
 */
export function startVisit({ moved, ...parts }: VisitParts): Visit {
  const { window, ask, tell } = parts;
  const life = new AbortController();
  let looking = new AbortController();
  const loaded = whenLoaded(window);
  let looks: Promise<unknown> = Promise.resolve();
  let reader: Reader | null = null;
  const watchAt =
    (place: Window): ReaderParts['watch'] =>
    (handlers, signal) => {
      const move = () => {
        moved(); // may end this visit
        if (!signal.aborted) handlers.move();
      };
      return watchPage(place, { ...handlers, move }, signal);
    };
  const read = ({ place, describe, create }: FoundArticle) => {
    looking.abort();
    if (!create) return tell({ status: 'error', code: 'unreachable' });
    tell({ status: 'reading' });
    reader = create({ ...parts, window: place, describe, watch: watchAt(place) });
    // A frame that shows something else, or is taken away: what is on the page now?
    if (place !== window) place.addEventListener('pagehide', begin, { once: true, signal: life.signal });
  };
  const begin = () => {
    reader?.stop();
    reader = null;
    looking = new AbortController();
    const { signal } = looking;
    const find = createArticleFinder(window, ask, life.signal);
    const lookNow = async () => {
      if (signal.aborted) return 0;
      const { tookMs, found } = find();
      const article = await found;
      await loaded;
      if (!signal.aborted) article ? read(article) : tell({ status: 'not-article' });
      return tookMs;
    };
    // One after the other, so that no two of them bring the reader.
    const look = () => {
      const looked = looks.then(lookNow);
      looks = looked;
      return looked;
    };
    watchAt(window)({ check: () => {}, rescan: look, move: () => void look() }, signal);
    void look();
    // What has come until the page is loaded is looked at then.
    if (window.document.readyState !== 'complete') void look();
  };
  begin();
  return {
    getReader: () => reader,
    end: () => {
      life.abort();
      looking.abort();
      reader?.stop();
    },
  };
}
