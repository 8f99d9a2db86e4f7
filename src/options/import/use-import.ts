import { useEffect, useRef, useState } from 'preact/hooks';
import type { CSVMapping } from '../../library/import/csv-columns.ts';
import { ImportJob } from '../../library/import/import-job.ts';
import { createState, type JobProgress, type JobState } from '../../library/import/job-state.ts';
import type { JobStore } from '../../library/import/job-store.ts';
import { isTable } from '../../library/import/read-file.ts';
import type { Library } from '../../library/library.ts';
import { isLockFree, withLock } from '../../library/locks.ts';

/** Held while files are taken in: two tabs must not do the same work. */
const LOCK = 'second-source-import';

export type ImportView =
  | { step: 'choose' }
  /** Another tab is at it. */
  | { step: 'elsewhere' }
  /** An import was broken off when its page was closed. */
  | { step: 'interrupted'; files: File[]; state: JobState }
  /** A person says what the columns of a table hold, one table after the other. */
  | { step: 'columns'; file: File }
  | { step: 'job'; progress: JobProgress };

export interface ImportOptions {
  library: Library;
  store: JobStore;
  onSettings: (settings: unknown) => Promise<void>;
}

/** What the panel shows, and what can be done about it. */
export function useImport({ library, store, onSettings }: ImportOptions) {
  const [view, setView] = useState<ImportView>({ step: 'choose' });
  const job = useRef<ImportJob | null>(null);
  const answer = useRef<(mapping: CSVMapping | null) => void>(() => undefined);

  useEffect(
    () => void findInterrupted(store).then((found) => setView((now) => (now.step === 'choose' ? found : now))),
    [store],
  );

  const run = async (files: File[], state: JobState, isResumed: boolean) => {
    const onProgress = (progress: JobProgress) => setView({ step: 'job', progress });
    const current = new ImportJob({ library, store, files, state, isResumed, onProgress, onSettings });
    job.current = current;
    await withLock(LOCK, () => current.run());
  };

  const askForColumns = (file: File) => {
    setView({ step: 'columns', file });
    return new Promise<CSVMapping | null>((resolve) => {
      answer.current = resolve;
    });
  };

  const begin = async (files: File[]) => {
    if (files.length === 0) return;
    if (!(await isLockFree(LOCK))) return setView({ step: 'elsewhere' });
    const mappings = await findMappings(files, askForColumns);
    if (mappings) await run(files, createState(mappings), false);
    else setView({ step: 'choose' });
  };

  const resume = async () => {
    const kept = await store.load();
    if (kept) await run(kept.files, kept.state, true);
  };

  const discard = async () => {
    await store.clear();
    setView({ step: 'choose' });
  };

  return {
    view,
    begin,
    resume,
    discard,
    answerColumns: (mapping: CSVMapping | null) => answer.current(mapping),
    pause: () => job.current?.pause(),
    goOn: () => job.current?.continue(),
    cancel: () => job.current?.cancel(),
    leave: () => setView({ step: 'choose' }),
  };
}

/** What a person says of each table among files; null where they changed their mind. */
async function findMappings(files: readonly File[], ask: (file: File) => Promise<CSVMapping | null>) {
  const mappings: (CSVMapping | null)[] = [];
  for (const file of files) {
    const isAsked = await isTable(file);
    const mapping = isAsked ? await ask(file) : null;
    if (isAsked && !mapping) return null;
    mappings.push(mapping);
  }
  return mappings;
}

async function findInterrupted(store: JobStore): Promise<ImportView> {
  if (!(await isLockFree(LOCK))) return { step: 'elsewhere' };
  // A browser that keeps nothing has nothing to go on with.
  const kept = await store.load().catch(() => null);
  return kept ? { step: 'interrupted', ...kept } : { step: 'choose' };
}
