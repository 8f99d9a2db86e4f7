import surface from '../../ui/surface.css?inline';
import versions from '../../ui/versions.css?inline';
import card from './card.css?inline';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The one element that is in the page while a card is open, and the root inside it that pages can't reach. */
export interface CardHost {
  element: HTMLElement;
  /** Where the card is rendered. */
  container: HTMLElement;
  remove: () => void;
}

/** Puts the host into the page, above everything. Its namespace is given because pages may be XML. */
export function openCardHost(document: Document): CardHost {
  const element = document.createElementNS(XHTML, 'second-source-card') as HTMLElement;
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElementNS(XHTML, 'style');
  // Not adoptedStyleSheets: Firefox 140 refuses them to content scripts.
  style.textContent = `${surface}\n${versions}\n${card}\n${undoZoom(document)}`;
  const isBlocked = findModalDialog(document) !== null;
  const container = document.createElementNS(XHTML, isBlocked ? 'dialog' : 'div') as HTMLElement;
  root.append(style, container);
  if (!isBlocked) element.setAttribute('popover', 'manual');
  document.documentElement.append(element);
  if (isBlocked) (container as HTMLDialogElement).showModal();
  else raise(element);
  return { element, container, remove: () => element.remove() };
}

/** A page that is zoomed by its own style sheet zooms its guests too, and their places: not the card (Chrome 128, Firefox 126 on). */
function undoZoom({ documentElement }: Document): string {
  const { currentCSSZoom: zoom = 1 } = documentElement as { currentCSSZoom?: number };
  return zoom > 0 && zoom !== 1 ? `:host { zoom: ${1 / zoom} !important; }` : '';
}

/**
 * A modal dialog of the page makes everything else inert, the top layer too. Only another modal dialog, opened later, can be
 * used then: the card's own, which ends with the card.
 */
function findModalDialog(document: Document): Element | null {
  return [...document.querySelectorAll('dialog[open]')].find((dialog) => dialog.matches(':modal')) ?? null;
}

/** Into the top layer; where that is refused, the host's own style puts it as high as it goes. */
function raise(element: HTMLElement): void {
  try {
    element.showPopover();
  } catch {
    element.removeAttribute('popover');
  }
}
