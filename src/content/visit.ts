import { findArticleWindow } from './article-window.ts';
import type { CreateReader, Reader, ReaderParts } from './reader-door.ts';
import { openDoor } from './script-door.ts';
import { watchPage } from './watch-page.ts';

/** A page while the extension is switched on there. */
export interface Visit {
  getReader: () => Reader | null;
  end: () => void;
}

export interface VisitParts extends Omit<ReaderParts, 'watch'> {
  /** The page has another address. */
  moved: () => void;
}

/** Looks at the page, again as it changes, until it looks like an article; the reader goes on from there. */
export function startVisit({ moved, ...parts }: VisitParts): Visit {
  const { window, ask, tell } = parts;
  const life = new AbortController();
  let looking = new AbortController();
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
  const look = async () => {
    if (looking.signal.aborted) return;
    const place = findArticleWindow(window);
    if (!place) return tell({ status: 'not-article' });
    looking.abort();
    const coming = openDoor<CreateReader>('secondSourceReader', async () => (await ask('reader.load', null)).ok);
    tell({ status: 'reading' });
    const create = await coming;
    if (life.signal.aborted) return;
    if (!create) return tell({ status: 'error', code: 'unreachable' });
    reader = create({ ...parts, window: place, watch: watchAt(place) });
    // A frame that shows something else, or is taken away: what is on the page now?
    if (place !== window) place.addEventListener('pagehide', begin, { once: true, signal: life.signal });
  };
  const lookAgain = () => {
    const start = performance.now();
    void look(); // what takes its time in it is no longer a look
    return performance.now() - start;
  };
  const begin = () => {
    reader?.stop();
    reader = null;
    looking = new AbortController();
    watchAt(window)({ check: () => {}, rescan: lookAgain, move: lookAgain }, looking.signal);
    void look();
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
