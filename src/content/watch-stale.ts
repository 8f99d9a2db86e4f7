/** Several changes in a row are one: saving an article and correcting it. Guess. */
const SETTLE_MS = 300;

/**
 * Has a page ask again after the library has changed: soon where it is looked at, else when it is next looked at, so that
 * a window full of tabs asks nothing. Returns what is called at each change. Tests pass a time of their own.
 */
export function watchStale(
  { document }: Window,
  askAgain: () => void,
  signal: AbortSignal,
  settleMs = SETTLE_MS,
): () => void {
  let isStale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = () => {
    if (!isStale || signal.aborted || document.visibilityState !== 'visible') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isStale = false;
      askAgain();
    }, settleMs);
  };
  document.addEventListener('visibilitychange', plan, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    isStale = true;
    plan();
  };
}
