import { isUnseenName } from './names.ts';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Hidden as its own mark-up says; works without layout. */
export function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && HIDING_STYLE.test(style)) return true;
  return isUnseenName(element.getAttribute('class') ?? '');
}

/**
 * True unless the browser lays the page out and says that the element cannot be seen. Transparent counts as seen: pages fade
 * text in. A document that is in no window is never laid out: nothing of it could be seen, so nothing is told by that.
 */
export function isVisible(element: Element): boolean {
  if (element.ownerDocument.defaultView === null) return true;
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}
