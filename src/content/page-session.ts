import type { Article } from '../core/index.ts';
import type { Metadata } from '../page/metadata/read-metadata.ts';
import type { PageArticle } from '../page/page-article.ts';
import { readText } from '../page/read-text.ts';
import { type Done, workInSlices } from '../page/work.ts';
import type { Ask } from '../protocol/client.ts';
import type { ErrorCode, Messages, PageState, Result } from '../protocol/messages.ts';
import { askTwice } from './ask-twice.ts';
import type { ReadingsInUse } from './marks-door.ts';
import { describeReading, type Reading, sortByPlace } from './readings.ts';
import { isTranslated } from './translated.ts';
import { watchArticles } from './watch-articles.ts';

/** A page in use is held up for no longer than this at a time, and in all. */
const SLICE_MS = 5;
const TOTAL_MS = 150;
/** On a busy machine that may not do for a page of any size. One that was not read to its end is not called no article before this. */
const PATIENT_TOTAL_MS = 4 * TOTAL_MS;
const PATIENCE_MS = 1_000;

export interface SessionParts {
  document: Document;
  ask: Ask<'content'>;
  tell: (state: PageState) => void;
  /** What the page says of itself; null where that is no article. */
  describe: () => Promise<Result<Metadata | null>>;
  /** Whether what paints claims is there already, so that nobody needs to bring it. */
  hasMarks: () => boolean;
  /** Has painted what was found; `isSame`: the answers are the ones that were painted before. */
  show: (isSame: boolean) => Promise<void>;
  /** Nothing that was found holds any more. */
  forget: () => void;
  /** An open shadow root was looked into: its changes are told to nobody else. */
  meet: (root: ShadowRoot) => void;
}

/** One document as it is read: from its words to what others report of them. */
export class PageSession implements ReadingsInUse {
  #readings: readonly Reading[] = [];
  /** The article that is being read, by its place in `#readings`, and the one that was told of. */
  #current = 0;
  #told: Reading | null = null;
  #stopFollowing = () => {};
  /** Goes up when the page is left; what was begun before is not used. */
  #visit = 0;
  #queue: Promise<number> = Promise.resolve(0);

  readonly #parts: SessionParts;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  list(): readonly Reading[] {
    return this.#readings;
  }

  getCurrent(): number {
    return this.#current;
  }

  turnTo(at: number): void {
    this.#tell(at);
  }

  replace(at: number, before: Reading, after: Reading): boolean {
    if (this.#readings[at] !== before) return false;
    this.#readings = this.#readings.with(at, after);
    return true;
  }

  /** The article that is being read. */
  getArticle(): Article | null {
    return this.#readings[this.#current]?.page.article ?? null;
  }

  /** Asks anew what others report of the words that were read: the library has changed, the page has not. */
  askAgain(): Promise<number> {
    return this.#enqueue(async (isOver) => {
      const pages = this.#readings.map(({ page }) => page);
      if (pages.length > 0) await this.#crossReference(pages, [], isOver);
      return 0;
    });
  }

  /** Whether one article follows the other on the page. */
  isEndless(): boolean {
    return this.#readings.length > 1;
  }

  /**
   * Reads the page and asks what others report; costs no question where the words are the ones that were read before. One
   * reading follows the other. Gives the milliseconds for which the page was held up.
   */
  read(): Promise<number> {
    return this.#enqueue((isOver) => this.#readNow(isOver));
  }

  /** The page has another address. What still stands on it stays painted until it is read again, which the caller sees to. */
  move(): void {
    this.#visit++;
    // An endless page changes its address as the reader goes from one article to the next.
    if (this.isEndless()) return;
    this.#told = null;
    this.#parts.tell({ status: 'reading' });
  }

  end(): void {
    this.#visit++;
    this.#forget();
  }

  #enqueue(work: (isOver: () => boolean) => Promise<number>): Promise<number> {
    const visit = this.#visit;
    this.#queue = this.#queue.then(() => work(() => visit !== this.#visit));
    return this.#queue;
  }

  #tellInstead(state: PageState): void {
    this.#forget();
    this.#parts.tell(state);
  }

  #forget(): void {
    this.#stopFollowing();
    this.#readings = [];
    this.#told = null;
    this.#parts.forget();
  }

  async #readNow(isOver: () => boolean): Promise<number> {
    const { document, describe, meet } = this.#parts;
    if (isOver()) return 0;
    if (isTranslated(document)) {
      this.#tellInstead({ status: 'error', code: 'translated' });
      return 0;
    }
    const start = performance.now();
    const asked = describe();
    const spentMs = performance.now() - start;
    const described = await asked;
    if (isOver()) return spentMs;
    const metadata = described.ok ? described.value : null;
    if (!metadata || !document.body) {
      this.#tellInstead(describeFailure(described.ok ? 'not-article' : described.error.code));
      return spentMs;
    }
    const { value: page, tookMs } = await readPatiently(() => readText(document, metadata, meet), isOver);
    // What is sent of a large page takes a slice of its own.
    if (tookMs > SLICE_MS) await rest();
    if (isOver()) return spentMs + tookMs;
    if (page) await this.#crossReference([page, ...page.further], this.#readings, isOver);
    // What was not read to its end is not called no article.
    else
      this.#tellInstead(tookMs < PATIENT_TOTAL_MS ? { status: 'not-article' } : { status: 'error', code: 'too-large' });
    return spentMs + tookMs;
  }

  /** Asks for each article that is not among the known ones. What is painted stays until there is an answer. */
  async #crossReference(pages: PageArticle[], known: readonly Reading[], isOver: () => boolean): Promise<void> {
    const { ask, tell, hasMarks } = this.#parts;
    if (this.#readings.length === 0) tell({ status: 'reading' });
    const found = new Map<PageArticle, Reading>();
    for (const page of pages) {
      const same = known.find((one) => isSameArticle(one.page, page));
      if (same) found.set(page, { page: { ...page, article: same.page.article }, answer: same.answer });
    }
    const isKnown = found.size === pages.length;
    for (const page of pages.filter((one) => !found.has(one))) {
      const { article, datelines, mustBeDated } = page;
      const request = { article, datelines, mustBeDated, hasMarks: hasMarks() };
      const result = await askTwice(() => ask('page.crossReference', request));
      if (isOver()) return;
      if (result.ok) found.set(page, makeReading(page, result.value));
      // Asked again in vain, what was found before still holds; a further article is asked for at the next reading.
      else if (page === pages[0])
        return known.length === 0 && this.#readings.length > 0
          ? undefined
          : this.#tellInstead(describeFailure(result.error.code));
      if (pages[0] && found.has(pages[0])) await this.#show(pages, found, isOver);
      if (isOver()) return;
    }
    if (isKnown) await this.#show(pages, found, isOver);
  }

  async #show(
    pages: readonly PageArticle[],
    found: ReadonlyMap<PageArticle, Reading>,
    isOver: () => boolean,
  ): Promise<void> {
    const readings = sortByPlace(pages).flatMap((page) => found.get(page) ?? []);
    const before = this.#readings;
    const isSame = readings.length === before.length && readings.every(({ answer }, i) => answer === before[i]?.answer);
    const rootOf = (reading: Reading | undefined) => reading?.page.root;
    const placeOf = (root: Element | undefined) => readings.findIndex((reading) => rootOf(reading) === root);
    const current = placeOf(rootOf(before[this.#current]));
    this.#readings = readings;
    await this.#parts.show(isSame);
    if (isOver()) return;
    this.#tell(current >= 0 ? current : placeOf(pages[0]?.root));
    this.#stopFollowing();
    this.#stopFollowing = watchArticles(
      readings.map(({ page }) => page.root),
      (at) => this.#tell(at),
    );
  }

  /** Says what the article that is being read has come to, once. */
  #tell(at: number): void {
    const reading = this.#readings[at];
    this.#current = at;
    if (!reading || reading.answer === this.#told?.answer) return;
    this.#told = reading;
    this.#parts.tell(describeReading(reading));
  }
}

function describeFailure(code: ErrorCode): PageState {
  return code === 'not-article' ? { status: 'not-article' } : { status: 'error', code };
}

function makeReading(page: PageArticle, { published, ...answer }: Messages['page.crossReference']['reply']): Reading {
  return { page: { ...page, article: { ...page.article, published } }, answer };
}

/** The same words are the same article: an endless page changes its address while they stay. */
function isSameArticle(one: PageArticle, other: PageArticle): boolean {
  return one.article.text === other.article.text && one.article.outlet === other.article.outlet;
}

/** Reads within the time that a page should cost; where that ran out before an article was found, once more with more of it. */
async function readPatiently(
  start: () => ReturnType<typeof readText>,
  isOver: () => boolean,
): Promise<Done<PageArticle | null>> {
  const pace = { sliceMs: SLICE_MS, totalMs: TOTAL_MS, rest, isOver };
  const first = await workInSlices(start(), pace);
  if (first.value || first.tookMs < TOTAL_MS || isOver()) return first;
  await rest(PATIENCE_MS);
  const { value, tookMs } = await workInSlices(start(), { ...pace, totalMs: PATIENT_TOTAL_MS });
  return { value, tookMs: first.tookMs + tookMs };
}

/** Gives the page its turn: what it has to do comes first. */
function rest(timeoutMs = 0): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(task: () => void): void } };
  return new Promise((resolve) => {
    // Browsers make timers wait that follow one another, and Firefox all of them for a while after a page has loaded.
    if (timeoutMs === 0 && scheduler?.postTask) scheduler.postTask(resolve);
    else setTimeout(resolve, timeoutMs);
  });
}
