import type { CrossReference, PageReport } from '../core/index.ts';
import type { PageArticle } from '../page/page-article.ts';
import { readPage } from '../page/read-page.ts';
import type { Ask } from '../protocol/client.ts';
import type { PageState } from '../protocol/messages.ts';
import type { Painter } from './painter.ts';

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
  /** Goes up with each run; an answer to a former one is not used. */
  #run = 0;

  readonly #parts: SessionParts;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  getCrossReferences(): readonly CrossReference[] {
    return this.#reading?.report.claims ?? [];
  }

  /** Reads the page and asks what others report; costs no question where the words are the ones that were read before. */
  async read(): Promise<void> {
    const { document, painter, getAddress } = this.#parts;
    const page = readPage(document, getAddress());
    if (!page) return this.leave({ status: 'not-article' });
    if (this.#reading && isSameArticle(this.#reading.page, page)) {
      if (!painter.isWhole()) painter.paint(page.map, this.#reading.report);
      return;
    }
    await this.#crossReference(page);
  }

  /** Nothing of the page is painted any more, and it stands like this. */
  leave(state: PageState): void {
    this.end();
    this.#parts.tell(state);
  }

  end(): void {
    this.#run++;
    this.#reading = null;
    this.#parts.painter.clear();
  }

  async #crossReference(page: PageArticle): Promise<void> {
    const run = ++this.#run;
    if (!this.#reading) this.#parts.tell({ status: 'reading' });
    const result = await this.#askTwice(page);
    if (run !== this.#run) return;
    if (!result.ok) return this.leave({ status: 'error', code: result.error.code });
    const { report, coverage } = result.value;
    this.#reading = { page, report };
    this.#parts.painter.paint(page.map, report);
    const { text: _, ...about } = page.article;
    this.#parts.tell({ status: 'read', page: about, report, coverage });
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
