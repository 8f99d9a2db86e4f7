import { beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/create-library.ts';
import { ImportJob, type JobOptions } from '../../../src/library/import/import-job.ts';
import type { JobProgress, JobState } from '../../../src/library/import/job-state.ts';
import type { JobStore } from '../../../src/library/import/job-store.ts';
import type { Library, ListQuery } from '../../../src/library/library.ts';
import { LibraryFault } from '../../../src/library/library-fault.ts';
import { makeArticle, makeFile, toLines } from './made-up.ts';

const ALL: ListQuery = { words: '', sort: 'saved', descending: false };
const linesOf = (from: number, to: number) =>
  toLines(...Array.from({ length: to - from }, (_, i) => makeArticle(from + i)));

/** A store in memory that copies what it is given, as a database does. */
function createMemoryStore(): JobStore {
  let files: File[] = [];
  let state: JobState | null = null;
  return {
    async begin(given, first) {
      files = [...given];
      state = structuredClone(first);
    },
    async put(next) {
      state = structuredClone(next);
    },
    load: async () => state && { files, state: structuredClone(state) },
    async clear() {
      state = null;
    },
  };
}

let tests = 0;
let library: Library;
let store: JobStore;
let told: JobProgress[];

beforeEach(() => {
  library = createLibrary(`import-job-${tests++}`);
  store = createMemoryStore();
  told = [];
});

const start = (files: File[], options: Partial<JobOptions> = {}) =>
  new ImportJob({ library, store, files, onProgress: (progress) => void told.push(progress), ...options });
const last = () => told.at(-1) as JobProgress;

describe('an import', () => {
  it('takes many files, tells their faults, and forgets itself when it is done', async () => {
    const files = [
      makeFile('a.jsonl', linesOf(0, 30)),
      makeFile('b.jsonl', linesOf(30, 40), '\n{bad'),
      makeFile('c.pdf', '%PDF'),
    ];
    await start(files).run();
    expect(last()).toMatchObject({ status: 'done', articles: 40, file: 3 });
    expect(last().faults).toMatchObject([
      { file: 'b.jsonl', place: { line: 11 }, reason: 'not-json' },
      { file: 'c.pdf', reason: 'unknown-kind', detail: 'PDF' },
    ]);
    expect(last().doneBytes).toBe(last().totalBytes);
    expect(await library.count(ALL)).toBe(40);
    expect(await store.load()).toBeNull();
  });

  it('adds nothing when the same file comes again', async () => {
    for (let time = 0; time < 2; time++) await start([makeFile('a.jsonl', linesOf(0, 25))]).run();
    expect(await library.count(ALL)).toBe(25);
  });

  it('tells a pack that the library refuses, and goes on', async () => {
    await start([
      makeFile('p.json', '{"format":"second-source-pack","version":99}'),
      makeFile('a.jsonl', linesOf(0, 3)),
    ]).run();
    expect(last()).toMatchObject({
      status: 'done',
      articles: 3,
      packs: 0,
      faults: [{ file: 'p.json', reason: 'refused' }],
    });
  });

  it('pauses with everything in that it counted, goes on, and may be cancelled', async () => {
    const job = start([makeFile('a.jsonl', linesOf(0, 200))], {
      onProgress: (progress) => {
        told.push(progress);
        if (progress.articles >= 20 && progress.status === 'running' && !told.some(({ status }) => status === 'paused'))
          job.pause();
      },
    });
    const run = job.run();
    await expect.poll(() => told.at(-1)?.status).toBe('paused');
    await expect.poll(async () => (await library.count(ALL)) === last().articles).toBe(true);
    expect(last().articles).toBeLessThan(200);
    job.continue();
    job.cancel();
    await run;
    expect(last().status).toBe('cancelled');
    expect(await library.count(ALL)).toBe(last().articles);
    expect(await store.load()).toBeNull();
  });

  it('stops where the library is full, and can be gone on with', async () => {
    let room = 1; // batches grow with the machine's speed: later ones may take all
    const full: Library = {
      ...library,
      save: (articles, arrival) =>
        room-- > 0 ? library.save(articles, arrival) : Promise.reject(new LibraryFault('full', 'no room')),
    };
    await start([makeFile('a.jsonl', linesOf(0, 100))], { library: full }).run();
    expect(last()).toMatchObject({ status: 'stopped', failure: 'full' });
    const kept = await store.load();
    expect(kept?.state.articles).toBe(await library.count(ALL));
    await start(kept?.files ?? [], { state: kept?.state as JobOptions['state'] & object }).run();
    expect(last()).toMatchObject({ status: 'done', articles: 100 });
  });

  it('saves small files together, and leaves out none of them where it is stopped between two', async () => {
    const files = Array.from({ length: 300 }, (_, i) =>
      makeFile(`${i}.jsonl`, linesOf(i, i + 1), i % 50 ? '' : '\n{bad'),
    );
    let saves = 0;
    let isStopped = false;
    const failing: Library = {
      ...library,
      save(articles, arrival) {
        isStopped ||= ++saves === 2; // how many there are is a matter of time
        return isStopped ? Promise.reject(new LibraryFault('full', 'no room')) : library.save(articles, arrival);
      },
    };
    await start(files, { library: failing }).run();
    expect(last().status).toBe('stopped');
    const kept = await store.load();
    expect(kept?.state.articles).toBe(await library.count(ALL));
    saves = 0;
    const counting: Library = { ...library, save: (...given) => library.save(...given).finally(() => saves++) };
    await start(files, { library: counting, state: kept?.state as JobOptions['state'] & object }).run();
    expect(last()).toMatchObject({ status: 'done', articles: 300, file: 300 });
    expect(last().faults.map(({ file }) => file)).toEqual([0, 50, 100, 150, 200, 250].map((i) => `${i}.jsonl`));
    expect(await library.count(ALL)).toBe(300);
    expect(saves).toBeLessThan(100);
  });

  it('runs where its files can’t be kept, and says so', async () => {
    store.begin = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await start([makeFile('a.jsonl', linesOf(0, 5))]).run();
    expect(last()).toMatchObject({ status: 'done', articles: 5, isKept: false });
  });
});

describe('an import that dies', { timeout: 60_000 }, () => {
  const files = [
    makeFile('a.jsonl', linesOf(0, 60), '\n{bad\n', linesOf(60, 80)),
    makeFile('b.jsonl', linesOf(80, 120)),
  ];

  /** From some step on everything fails, before or after it is done, as for a page that is gone. */
  function createDeath(steps: number, isAfter: boolean) {
    let left = steps;
    return <A extends unknown[], T>(task: (...given: A) => Promise<T>) =>
      async (...given: A): Promise<T> => {
        if (left <= 0) throw new Error('dead');
        left--;
        if (left === 0 && !isAfter) throw new Error('dead');
        const result = await task(...given);
        if (left === 0) throw new Error('dead');
        return result;
      };
  }

  async function live(mortal: ReturnType<typeof createDeath>): Promise<void> {
    const kept = await store.load();
    const options = kept ? { state: kept.state, isResumed: true } : {};
    const weak = { ...library, save: mortal(library.save) };
    await start(kept?.files ?? files, { ...options, library: weak, store: { ...store, put: mortal(store.put) } }).run();
  }

  it.each([2, 3, 4, 5, 7, 9, 12, 20])('after %i steps, again and again, comes to the same library', async (steps) => {
    for (let lives = 0; lives < 40 && last()?.status !== 'done'; lives++)
      await live(createDeath(steps + (lives % 3), lives % 2 === 0));
    await live(createDeath(Number.POSITIVE_INFINITY, true));
    expect(last()).toMatchObject({ status: 'done', articles: 120 });
    expect(await library.count(ALL)).toBe(120);
  });

  it('tells a fault once', async () => {
    for (const steps of [6, 6, 6]) await live(createDeath(steps, true));
    await live(createDeath(Number.POSITIVE_INFINITY, true));
    expect(last().faults).toMatchObject([{ place: { line: 61 }, reason: 'not-json' }]);
  });
});
