import type { CrossReference, Match } from '../../core/index.ts';
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
  const find = (index: number) => painter.findCurrent(index) ?? findUnpainted(parts, index);
  let shown: PaintedClaim | null = null;
  let lastShown: number | null = null;
  let drawn: CrossReference | null = null;

  const open = (claims: readonly PaintedClaim[], takesFocus: boolean) => {
    const claim = claims[0] && find(claims[0].index);
    const crossReference = claim && getCrossReferences()[claim.index];
    if (!claim || !crossReference) return;
    shown = claim;
    lastShown = claim.index;
    drawn = crossReference;
    painter.point(claim);
    card.show(describe(parts, claim, crossReference, takesFocus));
  };
  const openAt = (claim: PaintedClaim | null | undefined, takesFocus: boolean) => claim && open([claim], takesFocus);
  const step = (by: 1 | -1) => {
    const claims = painter.list();
    const next = claims[findNext(claims, shown?.index ?? lastShown, by)];
    if (next) scrollTo(next.range);
    openAt(next, true);
  };
  const hideLink = async (index: number, { article, claim }: Match, isHidden: boolean) => {
    await parts.hideLink({ claim: index, article: article.id, start: claim.start, isHidden });
    // The button that was pressed is gone. Where it could not be remembered, the card stays as it was.
    if (shown) openAt(find(shown.index), true);
  };
  const card = createCard(document, {
    step,
    openSummary,
    hideLink: (match, isHidden) => shown && void hideLink(shown.index, match, isHidden),
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
      if (!claim) return pointAt(parts, index, card.close, () => shown === null);
      scrollTo(claim.range);
      openAt(claim, false);
      return true;
    },
    check: () => {
      if (!shown) return;
      const painted = findAgain(painter, shown);
      const now = painted ?? findUnpainted(parts, shown.index);
      if (!now) card.close();
      else if ((painted && painted !== shown) || getCrossReferences()[now.index] !== drawn) openAt(now, false);
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

/** Makes a claim that has no card stand out for a moment, in place of the card that is open. False where it is gone. */
function pointAt(
  { painter, getCrossReferences }: CardParts,
  index: number,
  close: () => void,
  isAlone: () => boolean,
): boolean {
  close();
  const claim = getCrossReferences()[index]?.claim;
  const range = claim ? painter.point(claim) : null;
  if (!range) return false;
  scrollTo(range);
  setTimeout(() => isAlone() && painter.point(null), FLASH_MS);
  return true;
}

/** A claim whose links are all hidden is not painted; its card stays, so that they can be shown again. */
function findUnpainted({ painter, getCrossReferences }: CardParts, index: number): PaintedClaim | null {
  const { claim, hidden = [] } = getCrossReferences()[index] ?? {};
  const range = claim && hidden[0] ? painter.point(claim) : null;
  return claim && hidden[0] && range
    ? { index, start: claim.start, end: claim.end, range, verdict: hidden[0].verdict }
    : null;
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
    findPlace: () => findPlace((painter.find(claim.index) ?? claim).range),
    takesFocus,
  };
}
