/** Between the claim and the card, and between the card and the window's edges. */
const GAP = 8;
/** A card is not squeezed lower than this; it rather covers the claim. */
const MIN_HEIGHT = 180;
/** Windows narrower than this have the card as a sheet at their foot. */
const NARROW = 480;

export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
  width: number;
}

/** Where a card of some size goes beside a claim: below it, above where there is more room, at the foot of a narrow window. */
export function placeCard(claim: Pick<DOMRect, 'left' | 'top' | 'bottom'>, card: Size, view: Size): Placement {
  if (view.width < NARROW) return placeSheet(claim, card, view);
  const width = Math.min(card.width, view.width - 2 * GAP);
  const left = Math.max(GAP, Math.min(claim.left, view.width - width - GAP));
  const below = view.height - claim.bottom - 2 * GAP;
  const above = claim.top - 2 * GAP;
  const isBelow = below >= Math.min(card.height, MIN_HEIGHT) && (below >= card.height || below >= above);
  const room = Math.min(view.height - 2 * GAP, Math.max(MIN_HEIGHT, isBelow ? below : above));
  const height = Math.min(card.height, room);
  const top = isBelow ? claim.bottom + GAP : claim.top - GAP - height;
  return { left, width, maxHeight: room, top: Math.max(GAP, Math.min(top, view.height - height - GAP)) };
}

/** At the foot of the window, or at its head where the sheet would lie on its claim. */
function placeSheet(claim: Pick<DOMRect, 'bottom'>, card: Size, view: Size): Placement {
  const maxHeight = Math.max(Math.min(MIN_HEIGHT, view.height), view.height * 0.6);
  const foot = view.height - Math.min(card.height, maxHeight);
  const top = claim.bottom > foot && claim.bottom > view.height / 2 ? 0 : foot;
  return { left: 0, top, maxHeight, width: view.width };
}
