import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { JobState } from './job-state.ts';

const DATABASE_NAME = 'second-source-import';
const CURRENT = 'current';

interface Schema extends DBSchema {
  job: { key: string; value: JobState };
  files: { key: number; value: File };
}

/** Keeps one import and its files, so that it outlives the page that runs it. */
export interface JobStore {
  /** Takes the place of whatever was kept before. Rejects where the browser has no room for the files. */
  begin(files: readonly File[], state: JobState): Promise<void>;
  put(state: JobState): Promise<void>;
  load(): Promise<{ files: File[]; state: JobState } | null>;
  clear(): Promise<void>;
}

/** Opens the store; tests name one of their own. */
export function createJobStore(name = DATABASE_NAME): JobStore {
  const use = async <T>(task: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const database = await openDB<Schema>(name, 1, {
      upgrade(created) {
        created.createObjectStore('job');
        created.createObjectStore('files');
      },
    });
    try {
      return await task(database);
    } finally {
      database.close();
    }
  };
  return {
    begin: (files, state) =>
      use(async (database) => {
        const change = database.transaction(['job', 'files'], 'readwrite');
        const [job, kept] = [change.objectStore('job'), change.objectStore('files')];
        await Promise.all([
          kept.clear(),
          ...files.map((file, i) => kept.put(file, i)),
          job.put(state, CURRENT),
          change.done,
        ]);
      }),
    put: (state) => use(async (database) => void (await database.put('job', state, CURRENT))),
    load: () =>
      use(async (database) => {
        const state = await database.get('job', CURRENT);
        return state ? { files: await database.getAll('files'), state } : null;
      }),
    clear: () =>
      use(async (database) => {
        const change = database.transaction(['job', 'files'], 'readwrite');
        await Promise.all([change.objectStore('job').clear(), change.objectStore('files').clear(), change.done]);
      }),
  };
}
