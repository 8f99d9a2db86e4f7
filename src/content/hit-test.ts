import type { PaintedClaim } from './painter.ts';

interface Caret {
  node: Node;
  offset: number;
}

/** The painted claims at a point of the window, shortest first. */
export function findClaimsAt(
  document: Document,
  claims: readonly PaintedClaim[],
  x: number,
  y: number,
): PaintedClaim[] {
  const caret = claims.length > 0 ? findCaret(document, claims, x, y) : null;
  if (!caret) return [];
  return claims
    .filter(({ range }) => range.isPointInRange(caret.node, caret.offset) && isInside(range, x, y))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

function findCaret(document: Document, claims: readonly PaintedClaim[], x: number, y: number): Caret | null {
  if (document.caretPositionFromPoint) {
    // Carets in shadow roots are told only to those who know the roots.
    const roots = claims.map(({ range }) => range.startContainer.getRootNode()).filter((root) => 'host' in root);
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: roots as ShadowRoot[] });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chrome before 128 knows this one alone.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The caret is the nearest one, also for a point in the blank margin: the point must lie on the words themselves. */
function isInside(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
