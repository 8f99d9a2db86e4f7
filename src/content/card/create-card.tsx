import { render } from 'preact';
import { CardView } from './CardView.tsx';
import { type CardHost, openCardHost } from './card-host.ts';
import type { CardActions, CardSubject } from './card-subject.ts';
import { turnTab } from './focus-ring.ts';
import { isMeant } from './meant-click.ts';
import { placeCard } from './place-card.ts';

/** A card that is open: its host, what it shows, and what ends it. */
interface OpenCard {
  host: CardHost;
  subject: CardSubject;
  life: AbortController;
  /** When it was put into the page, as `performance.now` tells. */
  shownAt: number;
  /** Had the focus before the card took it. */
  former: Element | null;
}

/** The card of a document: shown beside a claim, one at a time. */
export function createCard(document: Document, actions: CardActions) {
  let open: OpenCard | null = null;

  const close = (returnsFocus = true) => {
    if (!open) return;
    const { host, life, former } = open;
    const hadFocus = document.activeElement === host.element;
    open = null;
    life.abort();
    render(null, host.container);
    host.remove();
    if (returnsFocus && hadFocus) focus(former);
    actions.closed();
  };

  const show = (subject: CardSubject) => {
    const shown = open ?? openCard(document, subject, close);
    open = shown;
    shown.subject = subject;
    render(<CardView subject={subject} actions={actions} close={() => close()} />, shown.host.container);
    place(shown, close);
    if (subject.takesFocus) getCard(shown.host)?.focus({ preventScroll: true });
  };

  return { show, close: () => close() };
}

type Close = (returnsFocus?: boolean) => void;

function openCard(document: Document, subject: CardSubject, close: Close): OpenCard {
  const former = document.activeElement;
  const open: OpenCard = {
    host: openCardHost(document),
    subject,
    life: new AbortController(),
    shownAt: performance.now(),
    former,
  };
  listen(document, open, close);
  return open;
}

/** All that closes the card or moves it; ends with it. Events are only looked at: the page gets every one of them. */
function listen(document: Document, open: OpenCard, close: Close): void {
  const { signal } = open.life;
  const { element, container } = open.host;
  const window = document.defaultView;
  const isOurs = (event: Event) => event.target === element;
  const replace = throttleToFrames(() => place(open, close), signal);
  document.addEventListener('pointerdown', (event) => event.isTrusted && !isOurs(event) && close(false), {
    signal,
    capture: true,
    passive: true,
  });
  document.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close(), {
    signal,
    capture: true,
  });
  document.addEventListener('scroll', replace, { signal, capture: true, passive: true });
  window?.addEventListener('resize', replace, { signal });
  window?.addEventListener('pagehide', () => close(false), { signal });
  // What is beside the card belongs to its own dialog, where it has one.
  container.addEventListener('pointerdown', (event) => event.isTrusted && event.target === container && close());
  container.addEventListener('click', (event) => isMeant(event, element, open.shownAt) || refuse(event), {
    capture: true,
  });
  container.addEventListener('keydown', (event) => {
    const card = getCard(open.host);
    if (card) turnTab(card, event);
    event.stopPropagation(); // keys pressed in the card are no shortcuts of the page
  });
}

/** Puts the card beside its claim; a claim that is gone takes the card with it. */
function place({ host, subject }: OpenCard, close: Close): void {
  const claim = subject.findPlace();
  const card = getCard(host);
  if (!claim || !card) {
    close();
    return;
  }
  const { documentElement, defaultView } = card.ownerDocument;
  const { innerWidth, innerHeight } = defaultView ?? window;
  card.style.maxHeight = '';
  card.style.width = '';
  const view = { width: documentElement.clientWidth || innerWidth, height: innerHeight };
  const { left, top, maxHeight, width } = placeCard(
    claim,
    { width: card.offsetWidth, height: card.offsetHeight },
    view,
  );
  Object.assign(card.style, {
    left: `${left}px`,
    top: `${top}px`,
    maxHeight: `${maxHeight}px`,
    width: `${width}px`,
  });
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function getCard(host: CardHost): HTMLElement | null {
  return host.container.querySelector('.card');
}

function focus(element: Element | null): void {
  if (element?.isConnected) (element as Partial<HTMLElement>).focus?.({ preventScroll: true });
}

function throttleToFrames(run: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      run();
    });
  };
}
