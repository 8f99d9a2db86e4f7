const STOPS = 'a[href], button:not([disabled]), summary, [tabindex="0"]';

/** Keeps the Tab key inside a part: from its last stop to its first, and back. True where the key was taken. */
export function turnTab(part: HTMLElement, event: KeyboardEvent): boolean {
  if (event.key !== 'Tab') return false;
  const stops = [...part.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility?.() !== false);
  const [first, last] = [stops[0], stops.at(-1)];
  const active = (part.getRootNode() as ShadowRoot).activeElement;
  const isAtEdge = event.shiftKey ? active === first || active === part : active === last;
  if (!isAtEdge || !first || !last) return false;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
  return true;
}
