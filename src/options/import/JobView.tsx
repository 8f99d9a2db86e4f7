import type { JobProgress } from '../../library/import/job-state.ts';
import type { LibraryFaultCode } from '../../library/library-fault.ts';
import { countText, text } from '../../platform/locale.ts';
import { cleanText } from '../../ui/foreign-text.ts';
import { FaultList } from './FaultList.tsx';
import { sayPace, sayResult } from './say-import.ts';

const FAILURES: Record<LibraryFaultCode, string> = {
  full: 'importStoppedFull',
  newer: 'importStoppedNewer',
  unavailable: 'importStoppedUnavailable',
  'bad-input': 'importStoppedUnavailable',
};

export interface JobActions {
  pause(): void;
  goOn(): void;
  cancel(): void;
  resume(): Promise<void>;
  discard(): Promise<void>;
  leave(): void;
}

/** An import under way or over: how far it is, what can be done about it, and what it could not take in. */
export function JobView({ progress, job }: { progress: JobProgress; job: JobActions }) {
  const { status } = progress;
  const isOver = status === 'done' || status === 'cancelled';
  return (
    <section class="import-card" aria-labelledby="import-job">
      <div role="status">
        <h3 id="import-job">{text(TITLES[status])}</h3>
      </div>
      {isOver ? <p role="status">{sayResult(progress).join(' ')}</p> : <Bar progress={progress} />}
      {status === 'stopped' && (
        <p class="failure" role="alert">
          {text(FAILURES[progress.failure ?? 'unavailable'])}
        </p>
      )}
      {!progress.isKept && !isOver && <p class="aside">{text('importNotKept')}</p>}
      <Buttons status={status} job={job} />
      <FaultList faults={progress.faults} more={progress.moreFaults} />
    </section>
  );
}

const TITLES: Record<JobProgress['status'], string> = {
  running: 'importRunning',
  paused: 'importPaused',
  done: 'importDone',
  cancelled: 'importDone',
  stopped: 'importStopped',
};

function Bar({ progress }: { progress: JobProgress }) {
  const { file, names, doneBytes, totalBytes, articles } = progress;
  const share = totalBytes > 0 ? Math.floor((doneBytes / totalBytes) * 100) : 0;
  const counts = text('importCounts', countText('articles', articles), Math.min(file + 1, names.length), names.length);
  return (
    <div class="bar">
      <progress value={share} max={100} aria-labelledby="import-job" aria-describedby="import-counts" />
      <p id="import-counts">
        {counts} <bdi class="aside">{cleanText(names[file] ?? '', 60)}</bdi>
      </p>
      <p class="aside pace">{sayPace(progress)}</p>
    </div>
  );
}

function Buttons({ status, job }: { status: JobProgress['status']; job: JobActions }) {
  const buttons: [string, () => void, string?][] =
    status === 'running'
      ? [
          ['importPause', job.pause],
          ['importCancel', job.cancel],
        ]
      : status === 'paused'
        ? [
            ['importContinue', job.goOn, 'main'],
            ['importCancel', job.cancel],
          ]
        : status === 'stopped'
          ? [
              ['importContinue', () => void job.resume(), 'main'],
              ['importDiscard', () => void job.discard()],
            ]
          : [['importMore', job.leave]];
  return (
    <div class="buttons">
      {buttons.map(([key, act, kind]) => (
        <button key={key} type="button" class={kind} onClick={act}>
          {text(key)}
        </button>
      ))}
    </div>
  );
}
