import type { CardSubject } from '../../../src/content/card/card-subject.ts';
import { OPEN_NAMING } from '../../../src/ui/outlet-naming.ts';
import { makeFigure, makeMatch } from '../../ui/reports.ts';

/** Something for a card to show; a test names only what matters to it. */
export function makeSubject(parts: Partial<CardSubject> = {}): CardSubject {
  return {
    crossReference: { claim: makeFigure(), matches: [makeMatch()] },
    origins: [],
    naming: OPEN_NAMING,
    index: 3,
    position: 2,
    total: 5,
    overlapping: [{ index: 3, words: 'about 340' }],
    findPlace: () => new DOMRect(10, 10, 50, 20),
    takesFocus: false,
    ...parts,
  };
}
