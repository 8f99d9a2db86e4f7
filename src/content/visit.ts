import { looksLikeArticle } from '../page/looks-like-article.ts';
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
  const looking = new AbortController();
  const watch: ReaderParts['watch'] = (handlers, signal) => {
    const move = () => {
      moved(); // may end this visit
      if (!signal.aborted) handlers.move();
    };
    watchPage(window, { ...handlers, move }, signal);
  };
  let reader: Reader | null = null;
  let isOver = false;
  const look = async () => {
    if (looking.signal.aborted) return;
    if (!looksLikeArticle(window.document, window.location.href)) return tell({ status: 'not-article' });
    looking.abort();
    tell({ status: 'reading' });
    const create = await openDoor<CreateReader>('secondSourceReader', async () => (await ask('reader.load', null)).ok);
    if (isOver) return;
    if (create) reader = create({ ...parts, watch });
    else tell({ status: 'error', code: 'unreachable' });
  };
  const lookAgain = () => {
    const start = performance.now();
    void look(); // what takes its time in it is no longer a look
    return performance.now() - start;
  };
  watch({ check: () => {}, rescan: lookAgain, move: lookAgain }, looking.signal);
  void look();
  return {
    getReader: () => reader,
    end: () => {
      isOver = true;
      looking.abort();
      reader?.stop();
    },
  };
}
