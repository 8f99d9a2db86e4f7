import { ask } from './clobbered.ts';

// A page as its readers see it: a component's open shadow root in place of what stands in the component, and what a slot shows
// in place of the slot. Closed roots are never looked into. Each question has a short way for nodes that have none of this.

const ELEMENT = 1;

/** What a component shows in place of its own content; null where it shows that, or nobody may look. */
export function findOpenRoot(element: Element): ShadowRoot | null {
  return ask(element, 'shadowRoot') ?? null;
}

export function getFirst(element: Element): Node | null {
  const root = findOpenRoot(element);
  if (root) return root.firstChild;
  const shown = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.()[0] : null;
  return shown ?? ask(element, 'firstChild');
}

export function getNext(node: Node): Node | null {
  const slot = findSlot(node);
  let next = ask(node, 'nextSibling');
  while (slot && next && findSlot(next) !== slot) next = ask(next, 'nextSibling');
  return next;
}

export function getParent(node: Node): Element | null {
  return (
    findSlot(node) ??
    ask(node, 'parentElement') ??
    (ask(node, 'parentNode') as Partial<ShadowRoot> | null)?.host ??
    null
  );
}

/** Whether an element holds others. */
export function hasElements(element: Element): boolean {
  let node = getFirst(element);
  while (node && ask(node, 'nodeType') !== ELEMENT) node = getNext(node);
  return node !== null;
}

/** Whether an element stands in another, or is it. */
export function holds(outer: Element, inner: Element): boolean {
  if (ask(outer, 'contains').call(outer, inner)) return true;
  if (ask(outer, 'getRootNode').call(outer) === inner.getRootNode()) return false;
  let around = getParent(inner);
  while (around && around !== outer) around = getParent(around);
  return around !== null;
}

/** The slot that shows a node in a component. */
function findSlot(node: Node): HTMLSlotElement | null {
  return ask(node as Element, 'assignedSlot') ?? null;
}
