import { findClaimsAt } from './hit-test.ts';
import type { PaintedClaim } from './painter.ts';

/** How long the pointer rests on a claim in a link before the card opens. */
const REST_MS = 500;
/** Elements that do something of their own when they are clicked. */
const ACTIVE = 'a[href], button, summary, label, [role="button"], [role="link"], [onclick], input, select, textarea';

export interface PointerTargets {
  list: () => readonly PaintedClaim[];
  /** Claims under the pointer, shortest first; never empty. A click takes the focus, a rest of the pointer leaves it where it is. */
  open: (claims: PaintedClaim[], takesFocus: boolean) => unknown;
}

/**
 * Opens claims by a click on their words, or, where they stand in a link, by a rest of the pointer: the click stays the
 * page's own. Only what a person does counts, and no default action is ever prevented.
 */
export function listenToPointer(document: Document, { list, open }: PointerTargets, signal: AbortSignal): void {
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const openAt = ({ clientX, clientY }: MouseEvent, takesFocus: boolean) => {
    const claims = findClaimsAt(document, list(), clientX, clientY);
    if (claims.length > 0) open(claims, takesFocus);
  };
  const stopRest = () => clearTimeout(restTimer);
  const options = { signal, passive: true };

  document.addEventListener(
    'click',
    (event) => {
      stopRest();
      if (isPlainClick(event) && !isActive(event) && isNothingSelected(document)) openAt(event, true);
    },
    options,
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      stopRest();
      if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return;
      if (list().length > 0 && isActive(event)) restTimer = setTimeout(openAt, REST_MS, event, false);
    },
    options,
  );
  document.addEventListener('pointerdown', stopRest, options);
  document.addEventListener('pointerleave', stopRest, options);
  document.addEventListener('scroll', stopRest, { ...options, capture: true });
  signal.addEventListener('abort', stopRest);
}

function isPlainClick(event: MouseEvent): boolean {
  return event.isTrusted && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

/** Asked without the name of its class, which is another in each frame; inside of a component, and around it. */
function isActive(event: Event): boolean {
  return [event.composedPath()[0], event.target].some(
    (one) => (one as Partial<Element> | null)?.closest?.(ACTIVE) != null,
  );
}

/** The click that ends a selection is not meant for us. */
function isNothingSelected(document: Document): boolean {
  return document.getSelection()?.isCollapsed !== false;
}
