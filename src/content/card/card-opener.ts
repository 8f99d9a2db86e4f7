import type { CrossReference } from '../../core/index.ts';
import { hideNames, OPEN_NAMING } from '../../ui/outlet-naming.ts';
import type { CardParts, CreateCardOpener } from '../card-door.ts';
import type { PaintedClaim, Painter } from '../painter.ts';
import type { CardSubject } from './card-subject.ts';
import { findNext, findOverlapping, sortByLength } from './claim-order.ts';
import { createCard } from './create-card.tsx';
import { findPlace, isSamePlace, scrollTo } from './range-place.ts';

/** Long enough to be found after the page has jumped. */
const FLASH_MS = 2_000;

/** Opens the card at a claim, one card at a time, and steps it from claim to claim. */
export const createCardOpener: CreateCardOpener = (parts) => {
  const { document, painter, getCrossReferences, openSummary } = parts;
  let shown: PaintedClaim | null = null;
  let lastShown: number | null = null;

  const open = (claims: readonly PaintedClaim[], takesFocus: boolean) => {
    const claim = claims[0] && painter.findCurrent(claims[0].index);
    const crossReference = claim && getCrossReferences()[claim.index];
    if (!claim || !crossReference) return;
    shown = claim;
    lastShown = claim.index;
    painter.point(claim);
    card.show(describe(parts, claim, crossReference, takesFocus));
  };
  const openAt = (claim: PaintedClaim | null | undefined, takesFocus: boolean) => {
    if (claim) open([claim], takesFocus);
  };
  const step = (by: 1 | -1) => {
    const claims = painter.list();
    const next = claims[findNext(claims, shown?.index ?? lastShown, by)];
    if (next) scrollTo(next.range);
    openAt(next, true);
  };
  const flash = (index: number) => {
    const claim = getCrossReferences()[index]?.claim;
    card.close();
    const range = claim ? painter.point(claim) : null;
    if (!range) return false;
    scrollTo(range);
    setTimeout(() => shown === null && painter.point(null), FLASH_MS);
    return true;
  };
  const card = createCard(document, {
    step,
    openSummary,
    choose: (index) => openAt(painter.findCurrent(index), true),
    closed: () => {
      shown = null;
      painter.point(null);
    },
  });

  return {
    open,
    step,
    show: (index) => {
      const claim = painter.findCurrent(index);
      if (!claim) return flash(index);
      scrollTo(claim.range);
      openAt(claim, false);
      return true;
    },
    check: () => {
      if (!shown) return;
      const now = findAgain(painter, shown);
      if (!now) card.close();
      else if (now !== shown) openAt(now, false);
    },
    close: card.close,
  };
};

/** The claim where it stands in the list now: the page may have been painted anew since. */
function findAgain(painter: Painter, { index, range }: PaintedClaim): PaintedClaim | null {
  const there = painter.findCurrent(index);
  const all = there?.range === range ? [there] : painter.list();
  return all.find((claim) => claim.range === range || isSamePlace(claim.range, range)) ?? null;
}

function describe(
  { painter, getCrossReferences, findReport, isBlind }: CardParts,
  claim: PaintedClaim,
  crossReference: CrossReference,
  takesFocus: boolean,
): CardSubject {
  const all = painter.list();
  const references = getCrossReferences();
  const report = findReport(claim.index);
  return {
    crossReference,
    origins: report?.origins ?? [],
    naming: report && isBlind() ? hideNames(report) : OPEN_NAMING,
    index: claim.index,
    position: all.findIndex(({ index }) => index === claim.index) + 1,
    total: all.length,
    overlapping: sortByLength([claim, ...findOverlapping(all, claim)]).map(({ index }) => ({
      index,
      words: references[index]?.claim.words ?? '',
    })),
    findPlace: () => {
      const now = painter.find(claim.index);
      return now && findPlace(now.range);
    },
    takesFocus,
  };
}
