import type { Searching } from './library.ts';

/** One search that several may wait for. */
export interface SharedSearch<T> {
  /** What it finds. Who joins is told how far it is; it is given up, and rejects, once all who joined have given it up. */
  join(searching?: Searching): Promise<T>;
  isGivenUp(): boolean;
}

/** Begins a search. Who joins without a signal wants it to its end. */
export function shareSearch<T>(search: (searching: Searching) => Promise<T>): SharedSearch<T> {
  const end = new AbortController();
  const listeners = new Set<Searching['onProgress']>();
  let [wanted, isOver] = [0, false];
  const onProgress = (shareOfOne: number) => {
    for (const tell of listeners) tell(shareOfOne);
  };
  const result = search({ signal: end.signal, onProgress }).finally(() => {
    isOver = true;
  });
  result.catch(() => undefined); // told to those who joined
  return {
    join(searching) {
      wanted++;
      if (searching) {
        listeners.add(searching.onProgress);
        searching.signal.addEventListener('abort', () => {
          listeners.delete(searching.onProgress);
          wanted--;
          if (wanted === 0 && !isOver) end.abort();
        });
      }
      return result;
    },
    isGivenUp: () => end.signal.aborted,
  };
}
