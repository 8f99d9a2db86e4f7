import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Correction, PageInLibrary, RemovedArticle } from '../../protocol/library-messages.ts';
import type { ErrorCode, Result } from '../../protocol/messages.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import type { PopupPlatform } from '../platform.ts';

/** A page and the library, and what the reader can have done about it. */
export interface Saving {
  /** Null until the worker has answered. */
  page: PageInLibrary | null;
  /** What was just taken out, as long as that can be undone. */
  removed: RemovedArticle | null;
  /** What went wrong last. */
  fault: ErrorCode | null;
  isBusy: boolean;
  save(correction: Correction | null): void;
  correct(id: string, correction: Correction): void;
  remove(id: string): void;
  undo(article: RemovedArticle): void;
}

/** Follows whether the library has the tab's article; `reading` is another object whenever the page is read anew. */
export function useSaving({ tabId, askWorker, watchLibrary }: PopupPlatform, reading: object): Saving {
  const [page, setPage] = useState<PageInLibrary | null>(null);
  const [removed, setRemoved] = useState<RemovedArticle | null>(null);
  const [fault, setFault] = useState<ErrorCode | null>(null);
  const [isBusy, setBusy] = useState(false);

  const read = useCallback(async () => {
    const reply = await askWorker('library.readPage', { tabId });
    if (reply.ok) setPage(reply.value);
    else setFault(reply.error.code);
  }, [tabId, askWorker]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that is read anew may be another article
  useEffect(() => {
    setFault(null);
    // A worker that has to be started for it would take the time of what the reader came for.
    const stopWaiting = afterPaint(() => void read()); // never rejects: what fails is told
    const stopWatching = watchLibrary(() => void read());
    return () => {
      stopWaiting();
      stopWatching();
    };
  }, [read, reading, watchLibrary]);

  /** One thing at a time; what it came to is read anew. */
  const run = async <T>(task: Promise<Result<T>>, done?: (value: T) => void) => {
    setBusy(true);
    setFault(null);
    const reply = await task;
    if (reply.ok) {
      done?.(reply.value);
      await read();
    } else setFault(reply.error.code);
    setBusy(false);
  };
  const putBack = () => setRemoved(null);

  return {
    ...{ page, removed, fault, isBusy },
    save: (correction) => void run(askWorker('library.savePage', { tabId, correction }), putBack),
    correct: (id, correction) => void run(askWorker('library.correct', { id, correction })),
    remove: (id) => void run(askWorker('library.remove', { id }), setRemoved),
    undo: (article) => void run(askWorker('library.restore', { article }), putBack),
  };
}
