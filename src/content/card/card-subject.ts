import type { CrossReference, Match, Origin } from '../../core/index.ts';
import type { OutletNaming } from '../../ui/outlet-naming.ts';

/** What the card shows. */
export interface CardSubject {
  crossReference: CrossReference;
  /** Where the page's other reports come from. */
  origins: readonly Origin[];
  /** How outlets are called until the reader asks for their names. */
  naming: OutletNaming;
  /** The claim's place in `PageReport.claims`. */
  index: number;
  /** Its place among the page's painted claims, from 1, and how many there are. */
  position: number;
  total: number;
  /** Claims that overlap it, this one included, shortest first; the reader may change between them. */
  overlapping: { index: number; words: string }[];
  /** Where the claim stands in the window now; null once it is gone. */
  findPlace: () => DOMRect | null;
  /** The card takes the focus: a person asked for it, rather than passed by. */
  takesFocus: boolean;
}

/** What the reader can do in the card. */
export interface CardActions {
  step: (by: 1 | -1) => void;
  choose: (index: number) => void;
  openSummary: (index: number) => void;
  /** Hides a link of the claim, or shows it again. */
  hideLink: (match: Match, isHidden: boolean) => void;
  /** The card was closed, by whatever way. */
  closed: () => void;
}
