import type { Article, CrossReference, PageReport } from '../core/index.ts';
import type { PageArticle } from '../page/page-article.ts';
import { readPageInSteps } from '../page/read-page.ts';
import { workInSlices } from '../page/work.ts';
import type { Ask } from '../protocol/client.ts';
import type { PageState } from '../protocol/messages.ts';
import type { Painter } from './painter.ts';

/** A page in use is held up for no longer than this at a time, and in all. */
const SLICE_MS = 5;
const TOTAL_MS = 150;

export interface SessionParts {
  document: Document;
  ask: Ask<'content'>;
  painter: Painter;
  tell: (state: PageState) => void;
  getAddress: () => string;
}

/** What was read of the page and found for it. */
interface Reading {
  page: PageArticle;
  report: PageReport;
}

/** One document as it is read: from its words to painted claims. */
export class PageSession {
  #reading: Reading | null = null;
  /** Goes up when the page is left; what was begun before is not used. */
  #visit = 0;
  #queue: Promise<number> = Promise.resolve(0);

  readonly #parts: SessionParts;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  getCrossReferences(): readonly CrossReference[] {
    return this.#reading?.report.claims ?? [];
  }

  getArticle(): Article | null {
    return this.#reading?.page.article ?? null;
  }

  /** Asks anew what others report of the words that were read: the library has changed, the page has not. */
  askAgain(): Promise<number> {
    const visit = this.#visit;
    this.#queue = this.#queue.then(async () => {
      const isOver = () => visit !== this.#visit;
      if (!isOver() && this.#reading) await this.#crossReference(this.#reading.page, isOver);
      return 0;
    });
    return this.#queue;
  }

  /**
   * Reads the page and asks what others report; costs no question where the words are the ones that were read before. One
   * reading follows the other. Gives the milliseconds for which the page was held up.
   */
  read(): Promise<number> {
    const visit = this.#visit;
    this.#queue = this.#queue.then(() => this.#readNow(() => visit !== this.#visit));
    return this.#queue;
  }

  /** Nothing of the page is painted any more, and it stands like this. */
  leave(state: PageState): void {
    this.#visit++;
    this.#tellInstead(state);
  }

  end(): void {
    this.#visit++;
    this.#forget();
  }

  #tellInstead(state: PageState): void {
    this.#forget();
    this.#parts.tell(state);
  }

  #forget(): void {
    this.#reading = null;
    this.#parts.painter.clear();
  }

  async #readNow(isOver: () => boolean): Promise<number> {
    const { document, painter, getAddress } = this.#parts;
    const work = readPageInSteps(document, getAddress());
    const { value: page, tookMs } = await workInSlices(work, { sliceMs: SLICE_MS, totalMs: TOTAL_MS, rest, isOver });
    // What is sent of a large page takes a slice of its own.
    if (tookMs > SLICE_MS) await rest();
    if (isOver()) return tookMs;
    if (!page) this.#tellInstead({ status: 'not-article' });
    else if (!this.#reading || !isSameArticle(this.#reading.page, page)) await this.#crossReference(page, isOver);
    else if (!painter.isWhole()) painter.paint(page.map, this.#reading.report);
    return tookMs;
  }

  async #crossReference(page: PageArticle, isOver: () => boolean): Promise<void> {
    if (!this.#reading) this.#parts.tell({ status: 'reading' });
    const result = await this.#askTwice(page);
    if (isOver()) return;
    // Asked again in vain, what was found before still holds.
    if (!result.ok)
      return this.#reading?.page === page ? undefined : this.#tellInstead({ status: 'error', code: result.error.code });
    const { report, coverage, libraryFault } = result.value;
    this.#reading = { page, report };
    this.#parts.painter.paint(page.map, report);
    const { text: _, ...about } = page.article;
    this.#parts.tell({
      status: 'read',
      page: about,
      report,
      coverage,
      isCut: page.isCut,
      ...(libraryFault ? { libraryFault } : {}),
    });
  }

  /** A worker that is stopped in the middle of the question is asked once more. */
  async #askTwice({ article }: PageArticle) {
    const { ask } = this.#parts;
    const first = await ask('page.crossReference', { article });
    return first.ok || first.error.code !== 'unreachable' ? first : ask('page.crossReference', { article });
  }
}

function isSameArticle(one: PageArticle, other: PageArticle): boolean {
  return one.article.text === other.article.text && one.article.url === other.article.url;
}

/** Gives the page its turn: what it has to do comes first. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
