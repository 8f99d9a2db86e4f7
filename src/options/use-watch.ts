import { useEffect, useRef } from 'preact/hooks';
import type { Library } from '../library/library.ts';

/** An import tells of each batch: looking this seldom costs it nothing that matters. Guess. */
const PAUSE_MS = 300;

/** Calls when the library has changed, in this page or another: soon, and once for changes that come together. */
export function useWatch(library: Pick<Library, 'watch'>, onChange: () => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = library.watch(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current();
      }, PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [library]);
}
