import { useState } from 'preact/hooks';
import type { Library, LibraryArticle } from '../library/library.ts';

export interface Removal {
  /** What was removed and can be put back; removals that follow one another are put back together. */
  removed: readonly LibraryArticle[];
  /** How many were put back just now; 0 once something is removed again. */
  restored: number;
  fault: unknown;
  remove(ids: readonly string[]): Promise<void>;
  undo(): Promise<void>;
  /** Lets go of what was removed. */
  forget(): void;
}

const NOTHING = { removed: [] as LibraryArticle[], restored: 0, fault: undefined as unknown };

/** Removes articles and can put them back. It never rejects: what the library rejects with is its `fault`. */
export function useRemoval(library: Library): Removal {
  const [state, setState] = useState(NOTHING);
  const attempt = async (work: () => Promise<(now: typeof NOTHING) => typeof NOTHING>) => {
    try {
      setState(await work());
    } catch (fault) {
      setState((now) => ({ ...now, fault }));
    }
  };
  return {
    ...state,
    remove: (ids) =>
      attempt(async () => {
        const more = await library.remove(ids);
        return (now) => ({ removed: [...now.removed, ...more], restored: 0, fault: undefined });
      }),
    undo: () =>
      attempt(async () => {
        await library.restore(state.removed);
        return (now) => ({
          removed: now.removed.filter((article) => !state.removed.includes(article)),
          restored: state.removed.length,
          fault: undefined,
        });
      }),
    forget: () => setState(NOTHING),
  };
}
