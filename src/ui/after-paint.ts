/** Where nothing is painted (a tab in the background, a popup that is not shown yet), it is not waited for longer. */
const PATIENCE_MS = 300;

/**
 * Runs a task once the reader sees what stands in the page now: what is begun before that is time in which they see nothing.
 * Chrome draws a toolbar's popup some time before it shows it, and calls no frame painted until then. Returns the undo.
 */
export function afterPaint(task: () => void): () => void {
  const life = new AbortController();
  const { signal } = life;
  const run = () => {
    if (signal.aborted) return;
    life.abort();
    task();
  };
  const timer = setTimeout(run, PATIENCE_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
  const soon = () => setTimeout(run);
  if (performance.getEntriesByName('first-contentful-paint').length > 0) requestAnimationFrame(soon);
  else watchFirstPaint(soon, signal);
  return () => life.abort();
}

function watchFirstPaint(listener: () => void, signal: AbortSignal): void {
  if (!globalThis.PerformanceObserver?.supportedEntryTypes.includes('paint')) return;
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) listener();
  });
  observer.observe({ type: 'paint', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
