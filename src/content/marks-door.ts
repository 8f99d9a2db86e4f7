import type { MessageName } from '../protocol/messages.ts';
import type { ReaderParts } from './reader-door.ts';
import type { Reading } from './readings.ts';

// What the reader's script and the marks' script agree on.

/** What was read of a page, as it is held by the reader. */
export interface ReadingsInUse {
  /** The articles that were read, in page order. */
  list(): readonly Reading[];
  /** The one that is before the reader, by its place in the list. */
  getCurrent(): number;
  /** Makes an article the one that is before the reader. */
  turnTo(at: number): void;
  /** Puts a reading in the place of another; false where that one is no longer there. */
  replace(at: number, before: Reading, after: Reading): boolean;
}

export interface MarksParts extends Pick<ReaderParts, 'window' | 'ask' | 'isBlind' | 'isMarked'> {
  readings: ReadingsInUse;
  /** Ends it, and nothing is painted any more. */
  signal: AbortSignal;
}

/** What the popup asks of painted claims. */
export type MarksRequest = Extract<MessageName, 'page.showClaim' | 'page.hideLink' | 'page.followView'>;

/** The claims of a page as they are painted, and what can be done with them. Made with all that was read painted. */
export interface Marks {
  /** Paints what was read; for the same answers only where something of them is lost. */
  paint: (isSame: boolean) => void;
  /** The page may have changed: what is painted no longer fits, or stands elsewhere. */
  check: () => void;
  /** The page has another address: no card stays. */
  move: () => void;
  /** Takes all of it away. */
  clear: () => void;
  stepClaim: (by: 1 | -1) => Promise<void>;
  /** Answers the popup; rejects with a `MessageError`. */
  answer: (name: MarksRequest, request: unknown) => Promise<unknown>;
}

export type CreateMarks = (parts: MarksParts) => Marks;
