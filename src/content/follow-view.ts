import type { PaintedClaim } from './painter.ts';

/** Guess: a panel that is closed meanwhile leaves no listener behind for longer. */
const PATIENCE_MS = 20_000;
/** A scroll is followed as it goes on, not at each of its frames. */
const PACE_MS = 150;

interface ViewParts {
  window: Window;
  list(): PaintedClaim[];
  signal: AbortSignal;
}

/**
 * Answers which painted claims are on the screen, as soon as they are others than the known ones; after some time in any
 * case. Costs nothing between the page's scrolls.
 */
export function followView({ window, list, signal }: ViewParts, known: readonly number[]): Promise<number[]> {
  const now = () => listInView(window, list());
  const first = now();
  if (!isSame(first, known) || signal.aborted) return Promise.resolve(first);
  return new Promise((resolve) => {
    const life = new AbortController();
    let pause: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      life.abort();
      clearTimeout(pause);
      clearTimeout(limit);
      resolve(now());
    };
    const look = () => {
      pause = undefined;
      if (!isSame(now(), known)) end();
    };
    const moved = () => {
      pause ??= setTimeout(look, PACE_MS);
    };
    const limit = setTimeout(end, PATIENCE_MS);
    window.addEventListener('scroll', moved, { capture: true, passive: true, signal: life.signal });
    window.addEventListener('resize', moved, { signal: life.signal });
    signal.addEventListener('abort', end, { signal: life.signal });
  });
}

function listInView(window: Window, claims: readonly PaintedClaim[]): number[] {
  return claims
    .filter(({ range }) => {
      const { top, bottom, width } = range.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < window.innerHeight;
    })
    .map(({ index }) => index);
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);
