import type { Reason, Verdict } from './cross-reference.ts';

/** What two claims have to do with each other, and how sure that is. */
export interface Link {
  verdict: Verdict;
  /** Share of such links that are right, 0 to 1. */
  score: number;
  reasons: Reason[];
}
