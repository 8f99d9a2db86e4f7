import type { CrossReference, PageReport } from '../core/index.ts';
import type { LinkPlace } from '../protocol/messages.ts';
import type { PaintedClaim, Painter } from './painter.ts';

// What the reader's script and the card's script agree on.

export interface CardParts {
  document: Document;
  painter: Painter;
  getCrossReferences: () => readonly CrossReference[];
  /** What was found for the article that a claim stands in. */
  findReport: (claim: number) => PageReport | null;
  /** Whether the reader wants outlets' names hidden. */
  isBlind: () => boolean;
  /** Hides a link, or shows it again; `claim` is its place among all of the page. False where that could not be. */
  hideLink: (place: LinkPlace) => Promise<boolean>;
  openSummary: (index: number) => void;
}

/** The card of a page: one at a time, stepping from claim to claim. */
export interface CardOpener {
  /** The first of the claims gets the card, the others are offered in it. Nothing opens for words that have changed. */
  open: (claims: readonly PaintedClaim[], takesFocus: boolean) => void;
  /** Opens the next (1) or previous (-1) claim of the page; from the top of the window where no card was open yet. */
  step: (by: 1 | -1) => void;
  /** Scrolls to a claim and opens its card, or makes it stand out for a moment where no other outlet reports it. False where it is gone. */
  show: (index: number) => boolean;
  /** The page has changed: the claim of the open card may be gone, and the card with it. */
  check: () => void;
  close: () => void;
}

export type CreateCardOpener = (parts: CardParts) => CardOpener;
