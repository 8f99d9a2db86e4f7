// Takes files in, one item after the other. Guarantees: what was counted is in the library; a job that died goes on where the
// last batch was in, and what was saved after that is saved again, which changes nothing (the same address or text replaces).
import type { Library, NewArticle } from '../library.ts';
import { LibraryFault } from '../library-fault.ts';
import { createBreather } from './breathe.ts';
import type { Item, ItemPlace } from './item.ts';
import { addFault, createState, type JobProgress, type JobState, type JobStatus, measurePace } from './job-state.ts';
import type { JobStore } from './job-store.ts';
import { readFile } from './read-file.ts';
import { chooseSize, saveBatch } from './save-batch.ts';

export interface JobOptions {
  library: Library;
  store: JobStore;
  files: readonly File[];
  /** What is known of the files, and where to go on; without it they are read from the first. */
  state?: JobState;
  /** The store has it already. */
  isResumed?: boolean;
  onProgress: (progress: JobProgress) => void;
  /** Given the settings of an exported library. */
  onSettings?: ((settings: unknown) => Promise<void>) | undefined;
}

/** Progress is told at least so often, even where nothing is saved. */
const TELL_MS = 250;
/** Small files are saved together, as far as they are read in so much time. */
const FLUSH_MS = 500;

/** An import under way. It begins by `run`, which settles when it is over or stopped; `pause` lets it wait inside. */
export class ImportJob {
  readonly #options: JobOptions;
  readonly #state: JobState;
  #status: JobStatus = 'paused';
  #isKept = true;
  #failure: LibraryFault | null = null;
  #readBytes = 0;
  /** Which file is being read; the state lags behind it, by what is read and not yet in. */
  #file = 0;
  /** May span files: of ten thousand small ones, each in a step of its own, most of the time would go into the steps. */
  #batch: { article: NewArticle; place: ItemPlace; name: string }[] = [];
  #batchSize = 4;
  #wake: () => void = () => {};
  readonly #pace = { articles: 0, bytes: 0, ms: 0 };

  constructor(options: JobOptions) {
    this.#options = options;
    this.#state = options.state ?? createState(options.files.map(() => null));
    this.#file = this.#state.file;
  }

  async run(): Promise<void> {
    const { store, files, isResumed } = this.#options;
    this.#setStatus('running');
    try {
      // Where there is no room to keep the files, the import runs all the same, but can't be gone on with.
      if (!isResumed)
        this.#isKept = await store.begin(files, this.#state).then(
          () => true,
          () => false,
        );
      while (this.#file < files.length && !this.#isOver()) await this.#readFile(files[this.#file] as File);
      if (this.#status === 'cancelled') return await this.#end('cancelled');
      await this.#end('done');
    } catch (error) {
      this.#failure = error instanceof LibraryFault ? error : new LibraryFault('unavailable', String(error));
      this.#setStatus('stopped');
    }
  }

  pause(): void {
    if (this.#status === 'running') this.#setStatus('paused');
  }

  continue(): void {
    if (this.#status !== 'paused') return;
    this.#setStatus('running');
    this.#wake();
  }

  /** Ends it; what is in stays in. */
  cancel(): void {
    this.#setStatus('cancelled');
    this.#wake();
  }

  #isOver = () => this.#status === 'cancelled';

  async #readFile(file: File): Promise<void> {
    const breathe = createBreather();
    const done = this.#file === this.#state.file ? this.#state.item : 0;
    const onRead = (bytes: number) => {
      this.#readBytes = bytes;
    };
    let number = 0;
    for await (const item of readFile(file, { mapping: this.#state.mappings[this.#file] ?? undefined, onRead })) {
      await breathe();
      if (performance.now() - this.#toldAt > TELL_MS) this.#tell();
      if (++number <= done) continue;
      await this.#take(item, number);
      if (this.#status === 'paused') await this.#wait(number);
      if (this.#isOver()) break;
    }
    if (this.#isOver()) return this.#flush(number);
    this.#file++;
    this.#readBytes = 0;
    const isLast = this.#file === this.#options.files.length;
    if (isLast || performance.now() - this.#flushedAt > FLUSH_MS) await this.#flush(0);
  }

  async #take(item: Item, number: number): Promise<void> {
    const { library, onSettings } = this.#options;
    if (item.kind === 'fault') addFault(this.#state, { file: this.#getName(), ...item.fault });
    else if (item.kind === 'passed') this.#state.passed++;
    else if (item.kind === 'article') {
      this.#batch.push({ ...item, name: this.#getName() });
      if (this.#batch.length >= this.#batchSize) await this.#flush(number);
      return;
    } else {
      await this.#flush(number - 1);
      await this.#refuseOnFault(async () => {
        if (item.kind === 'pack') await library.addPack(item.json);
        else await onSettings?.(await library.restoreAll(item.file));
        this.#state[item.kind === 'pack' ? 'packs' : 'exports']++;
      });
    }
  }

  /** What the library finds wrong with a file is that file's fault. */
  async #refuseOnFault(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (!(error instanceof LibraryFault) || error.code !== 'bad-input') throw error;
      addFault(this.#state, { file: this.#getName(), place: {}, reason: 'refused', detail: error.message });
    }
  }

  /** Everything up to an item of the file that is read is in, and so is the note of it. */
  async #flush(upTo: number): Promise<void> {
    const batch = this.#batch;
    const start = performance.now();
    const refused = await saveBatch(
      this.#options.library,
      batch.map(({ article }) => article),
    );
    this.#batch = [];
    for (const { article, place, name } of batch) {
      const why = refused.get(article);
      if (why !== undefined) addFault(this.#state, { file: name, place, reason: 'refused', detail: why });
    }
    this.#state.articles += batch.length - refused.size;
    Object.assign(this.#state, { file: this.#file, item: upTo });
    this.#flushedAt = performance.now();
    await this.#keep();
    const tookMs = performance.now() - start;
    if (batch.length > 0) this.#batchSize = chooseSize(batch.length, tookMs);
    this.#measure(batch.length - refused.size);
    this.#tell();
  }

  #toldAt = 0;
  #flushedAt = performance.now();
  #lastAt = performance.now();
  #lastBytes = 0;

  #measure(articles: number): void {
    const now = performance.now();
    const bytes = this.#getDoneBytes();
    this.#pace.articles += articles;
    this.#pace.bytes += Math.max(0, bytes - this.#lastBytes);
    this.#pace.ms += now - this.#lastAt;
    this.#lastAt = now;
    this.#lastBytes = bytes;
  }

  async #wait(number: number): Promise<void> {
    await this.#flush(number);
    if (this.#status !== 'paused') return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#lastAt = performance.now();
  }

  async #keep(): Promise<void> {
    if (this.#isKept) await this.#options.store.put(this.#state);
  }

  async #end(status: JobStatus): Promise<void> {
    await this.#options.store.clear();
    this.#setStatus(status);
  }

  #getName = () => this.#options.files[this.#file]?.name ?? '';

  #getDoneBytes(): number {
    const before = this.#options.files.slice(0, this.#file).reduce((sum, { size }) => sum + size, 0);
    return before + this.#readBytes;
  }

  #setStatus(status: JobStatus): void {
    this.#status = status;
    if (status === 'running') this.#lastAt = performance.now();
    this.#tell();
  }

  #tell(): void {
    this.#toldAt = performance.now();
    const { files, onProgress } = this.#options;
    const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
    const doneBytes = Math.min(totalBytes, this.#getDoneBytes());
    onProgress({
      ...this.#state,
      faults: [...this.#state.faults],
      status: this.#status,
      names: files.map(({ name }) => name),
      totalBytes,
      doneBytes,
      ...measurePace(this.#pace, totalBytes - doneBytes),
      failure: this.#failure?.code ?? null,
      isKept: this.#isKept,
    });
  }
}
