import { useEffect, useState } from 'preact/hooks';
import type { PlacedClaim } from './claim-groups.ts';

/** Lines that a popup of full height can show at once are fewer. */
const FIRST = 14;

/**
 * The places of the claims to draw now: at first those that fit on the first screen, which then is there sooner, and right after
 * it all; null for all.
 */
export function useFirstScreen(inOrder: readonly PlacedClaim[], isWholeAtOnce: boolean): ReadonlySet<number> | null {
  const [isWhole, setWhole] = useState(isWholeAtOnce);
  useEffect(() => setWhole(true), []); // runs once the first screen is drawn
  return isWhole || isWholeAtOnce ? null : new Set(inOrder.slice(0, FIRST).map(({ place }) => place));
}
