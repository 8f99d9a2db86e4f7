import type { LibraryFaultCode } from '../library-fault.ts';
import type { CSVMapping } from './csv-columns.ts';
import type { ItemFault } from './item.ts';

/** So many faults are told one by one; the others are counted. */
const MAX_FAULTS = 500;

export interface FileFault extends ItemFault {
  file: string;
}

/** What is kept of an import while it runs: enough to go on with it after the browser was closed. Plain data. */
export interface JobState {
  /** The next item to read: of which file, and how many of its items are done. */
  file: number;
  item: number;
  articles: number;
  packs: number;
  exports: number;
  /** Pages of archives that are no articles. */
  passed: number;
  faults: FileFault[];
  moreFaults: number;
  mappings: (CSVMapping | null)[];
}

export type JobStatus = 'running' | 'paused' | 'done' | 'cancelled' | 'stopped';

/** How far an import is. */
export interface JobProgress extends JobState {
  status: JobStatus;
  names: string[];
  /** Bytes of all files, and of those that were read. */
  totalBytes: number;
  doneBytes: number;
  /** Articles a second of the time at work; null before there is anything to count. */
  perSecond: number | null;
  secondsLeft: number | null;
  /** Why it stopped. */
  failure: LibraryFaultCode | null;
  /** It can be gone on with after the page is closed. */
  isKept: boolean;
}

export function createState(mappings: readonly (CSVMapping | null)[]): JobState {
  return {
    file: 0,
    item: 0,
    articles: 0,
    packs: 0,
    exports: 0,
    passed: 0,
    faults: [],
    moreFaults: 0,
    mappings: [...mappings],
  };
}

export function addFault(state: JobState, fault: FileFault): void {
  if (state.faults.length < MAX_FAULTS) state.faults.push(fault);
  else state.moreFaults++;
}

/** Before this much time the rate says nothing. */
const MIN_MS = 700;

/** Rate and time left, by what was done in the time at work. */
export function measurePace(done: { articles: number; bytes: number; ms: number }, bytesLeft: number) {
  if (done.ms < MIN_MS || done.bytes === 0) return { perSecond: null, secondsLeft: null };
  const seconds = done.ms / 1000;
  return { perSecond: done.articles / seconds, secondsLeft: Math.ceil((bytesLeft * seconds) / done.bytes) };
}
