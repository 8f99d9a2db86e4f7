/** What is asked of elements while a page is read. */
const ASKED = [
  ...['firstChild', 'nextSibling', 'parentNode', 'parentElement', 'localName', 'nodeType', 'children', 'textContent'],
  ...['getAttribute', 'hasAttribute', 'hasAttributes', 'querySelector', 'querySelectorAll', 'closest', 'contains'],
  ...['isConnected', 'checkVisibility', 'firstElementChild', 'ownerDocument', 'compareDocumentPosition'],
] as const;

/**
 * Whether an element is a form that answers with its fields instead: `<input name="children">` makes `form.children` that field. In
 * Chrome content scripts see such names too (HTML: LegacyOverrideBuiltIns). A walk through such a form may never end.
 */
export function isClobbered(element: Element): boolean {
  const { localName } = element;
  return (
    (localName === 'form' || typeof localName !== 'string') && ASKED.some((name) => isAnsweredByField(element, name))
  );
}

/** What a node itself says, whatever its fields are called. */
export function askNode<K extends 'nextSibling' | 'parentNode'>(node: Node, name: K): Node[K] {
  if (!isAnsweredByField(node, name)) return node[name];
  for (let kind = Object.getPrototypeOf(node); kind; kind = Object.getPrototypeOf(kind)) {
    const get = Object.getOwnPropertyDescriptor(kind, name)?.get;
    if (get) return get.call(node);
  }
  return null as Node[K];
}

/** Its own answer hides the one that its kind would give. */
function isAnsweredByField(node: Node, name: string): boolean {
  return Object.hasOwn(node, name) && name in Object.getPrototypeOf(node);
}
