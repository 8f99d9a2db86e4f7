import { getParent } from './flat-tree.ts';

/** What is no larger than this in a direction is a part for screen readers, not for the eye. */
const MAX_UNSEEN_PX = 1;

/** Whether an element can be seen. */
export type Sight = (element: Element) => boolean;

/**
 * Eyes for one look at a page, which must not change meanwhile: they remember what they saw of the elements around others. An
 * element is seen unless the browser lays the page out and says that it is not rendered, has no room, or stands outside of the page.
 * Transparent counts as seen: pages fade text in. A document that is in no window is never laid out: nothing is told by that.
 */
export function createSight(document: Document): Sight {
  const view = document.defaultView;
  if (!view || typeof document.body.checkVisibility !== 'function') return () => true;
  const closed = new Map<Element, boolean>();

  const isClosed = (element: Element, rect?: DOMRect): boolean => {
    let known = closed.get(element);
    if (known === undefined) {
      const around = getParent(element);
      known = isTiny(element, rect) || (around !== null && isClosed(around));
      closed.set(element, known);
    }
    return known;
  };
  const isTiny = (element: Element, rect = element.getBoundingClientRect()): boolean => {
    const { width, height } = rect;
    if (width > MAX_UNSEEN_PX && height > MAX_UNSEEN_PX) return false;
    const { overflow, fontSize, display } = view.getComputedStyle(element);
    // What hangs out of an element without room is seen, unless it is cut off.
    return fontSize === '0px' || (display !== 'contents' && /hidden|clip/.test(overflow));
  };
  const isRendered = (element: Element): boolean => {
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    // An element without a box of its own is as visible as what is around it.
    const around = getParent(element);
    return view.getComputedStyle(element).display === 'contents' && around !== null && isRendered(around);
  };
  return (element) => {
    if (!isRendered(element)) return false;
    const rect = element.getBoundingClientRect();
    if (isClosed(element, rect)) return false;
    const { right, bottom, width } = rect;
    // Where the page is scrolled to is asked only of what lies above or left of the window.
    return width === 0 || ((right > 0 || right + view.scrollX > 0) && (bottom > 0 || bottom + view.scrollY > 0));
  };
}
