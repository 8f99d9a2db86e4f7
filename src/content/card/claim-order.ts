import type { PaintedClaim } from '../painter.ts';

export function sortByLength(claims: readonly PaintedClaim[]): PaintedClaim[] {
  return [...claims].sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The others that share words with a claim. */
export function findOverlapping(claims: readonly PaintedClaim[], claim: PaintedClaim): PaintedClaim[] {
  return claims.filter(({ index, start, end }) => index !== claim.index && start < claim.end && end > claim.start);
}

/** The place of the next (1) or previous (-1) claim of a list in page order, round and round; from the window's top without one. */
export function findNext(claims: readonly PaintedClaim[], from: number | null, by: 1 | -1): number {
  const at = claims.findIndex(({ index }) => index === from);
  if (at >= 0) return (at + by + claims.length) % claims.length;
  const below = claims.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  if (by === 1) return Math.max(0, below);
  return below > 0 ? below - 1 : claims.length - 1;
}
