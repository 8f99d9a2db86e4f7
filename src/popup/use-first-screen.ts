import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../ui/after-paint.ts';
import type { PlacedClaim } from './claim-groups.ts';

/** Lines that a popup of full height can show at once are fewer. */
const FIRST = 14;

/**
 * The places of the claims to draw now: at first those that fit on the first screen, which then is there sooner, and once it is
 * painted it all; null for all.
 */
export function useFirstScreen(inOrder: readonly PlacedClaim[], isWholeAtOnce: boolean): ReadonlySet<number> | null {
  const [isWhole, setWhole] = useState(isWholeAtOnce);
  useEffect(() => afterPaint(() => setWhole(true)), []);
  return isWhole || isWholeAtOnce ? null : new Set(inOrder.slice(0, FIRST).map(({ place }) => place));
}
