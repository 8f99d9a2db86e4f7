import { createState, type JobProgress } from '../../../src/library/import/job-state.ts';

/** An import half done. */
export function makeProgress(change: Partial<JobProgress> = {}): JobProgress {
  return {
    ...createState([null, null]),
    articles: 120,
    status: 'running',
    names: ['a.jsonl', 'b.html'],
    totalBytes: 1000,
    doneBytes: 500,
    perSecond: 150,
    secondsLeft: 12,
    failure: null,
    isKept: true,
    ...change,
  };
}

export const FAULT = { file: 'a.jsonl', place: { line: 7 }, reason: 'not-json', detail: '' } as const;
