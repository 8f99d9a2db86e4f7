/** Where the last line of a range stands in the window; null where it is empty, out of the page or not laid out. */
export function findPlace(range: Range): DOMRect | null {
  if (range.collapsed || !range.startContainer.isConnected) return null;
  const rects = range.getClientRects();
  return rects[rects.length - 1] ?? null;
}

/** Brings a range into view, in the middle of what scrolls; one that is well in view stays where the reader saw it. */
export function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const { innerHeight } = range.startContainer.ownerDocument?.defaultView ?? window;
  if (top >= innerHeight * 0.1 && bottom <= innerHeight * 0.6) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Whether two ranges have the same beginning and end. */
export function isSamePlace(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
