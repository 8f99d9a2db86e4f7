/** A card that a page brings under a pointer in the middle of a click is not what was clicked. */
const MIN_SHOWN_MS = 500;
/** Below this a card can't be made out. */
const MIN_OPACITY = 0.6;
/** What leads away from the page, or is remembered; stepping and closing harm nobody. */
const LEADS_AWAY = 'a[href], .leads-away, .hide-link';

/**
 * Whether a click in the card is a person's own, who could see what it is on: pages may make cards transparent, cover them, or
 * bring them under the pointer. Clicks by keyboard have no place, so that only the first two are asked of them.
 */
export function isMeant(event: MouseEvent, host: Element, shownAt: number): boolean {
  if (!event.isTrusted) return false;
  if (!(event.target as Element | null)?.closest(LEADS_AWAY)) return true;
  if (!isOpaque(host)) return false;
  if (event.detail === 0) return true;
  const { ownerDocument } = host;
  const isOnTop = ownerDocument.elementFromPoint(event.clientX, event.clientY) === host;
  return isOnTop && performance.now() - shownAt >= MIN_SHOWN_MS;
}

function isOpaque(host: Element): boolean {
  let opacity = 1;
  for (let element: Element | null = host; element; element = element.parentElement) {
    opacity *= Number(getComputedStyle(element).opacity || 1);
  }
  return opacity >= MIN_OPACITY;
}
