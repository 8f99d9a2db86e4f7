import type { PageState } from '../protocol/messages.ts';

/** A page that is left sooner was glimpsed, not read: time for a headline and a first paragraph. Guess. */
const LINGERING_MS = 10_000;

export interface Lingering {
  /** What the page has come to: each article is timed for itself. */
  follow(state: PageState): void;
  /** Whether the reader has articles remembered at all; nothing is said where not. */
  allow(isAllowed: boolean): void;
}

/**
 * Tells once for each article that the reader has had it before them for some seconds in all. Only time counts in which the
 * page can be seen. Tests pass a time of their own.
 */
export function watchLingering(
  document: Document,
  tell: () => void,
  signal: AbortSignal,
  lingeringMs = LINGERING_MS,
): Lingering {
  let article: string | null = null;
  let leftMs = lingeringMs;
  let isAllowed = false;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    leftMs -= performance.now() - since;
  };
  const run = () => {
    pause();
    if (article === null || !isAllowed || leftMs <= 0 || document.visibilityState !== 'visible') return;
    since = performance.now();
    timer = setTimeout(() => {
      pause();
      leftMs = 0;
      tell();
    }, leftMs);
  };
  document.addEventListener('visibilitychange', run, { signal });
  signal.addEventListener('abort', pause);
  return {
    follow(state) {
      const next = state.status === 'read' ? state.page.url : null;
      // An article that is read again after a change of the page is the same one.
      if (next === article || state.status === 'reading') return;
      pause();
      article = next;
      leftMs = lingeringMs;
      run();
    },
    allow(next) {
      isAllowed = next;
      run();
    },
  };
}
