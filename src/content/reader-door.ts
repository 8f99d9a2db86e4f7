import type { Article, Verdict } from '../core/index.ts';
import type { Ask } from '../protocol/client.ts';
import type { PageState } from '../protocol/messages.ts';
import type { DescribePage } from './describe-page.ts';
import type { MarksRequest } from './marks-door.ts';
import type { PageWatch } from './watch-page.ts';

// What the first script and the reader's script agree on.

export interface ReaderParts {
  window: Window;
  ask: Ask<'content'>;
  /** What the page has come to. */
  tell: (state: PageState) => void;
  /** Whether the reader wants outlets' names hidden, as chosen last. */
  isBlind: () => boolean;
  /** Whether the reader has claims of a verdict highlighted, asked whenever claims are painted. */
  isMarked: (verdict: Verdict) => boolean;
  /** What the page says of itself now, with the first script's own code. */
  describe: DescribePage;
  /** Watches the page with the first script's own code, so that it comes only once; what it returns adds a tree of the page. */
  watch: (watch: PageWatch, signal: AbortSignal) => (tree: Node) => void;
}

/** Reads one page, marks it, and keeps up with it until it is stopped; then nothing of it is left. */
export interface Reader {
  /** Answers what the popup asks of painted claims; rejects with a `MessageError`. */
  answer: (name: MarksRequest, request: unknown) => Promise<unknown>;
  stepClaim: (by: 1 | -1) => Promise<void>;
  /** The article as it was read last; null while there is none. */
  getArticle: () => Article | null;
  /** The library has changed: what others report is asked again. */
  askAgain: () => void;
  /** The reader has other verdicts highlighted now. */
  paintAgain: () => void;
  /** Whether one article follows the other on the page, whose address then follows the reader. */
  isEndless: () => boolean;
  /** The page is shown again as it was left: what is painted may not fit any more. */
  resume: () => void;
  stop: () => void;
}

export type CreateReader = (parts: ReaderParts) => Reader;
