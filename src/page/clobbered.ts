/** What is asked of elements while a page is read. Chrome does not list the names of a form's fields among its own (seen in 156). */
const ASKED =
  'firstChild nextSibling parentNode parentElement localName nodeType textContent getAttribute hasAttribute hasAttributes querySelector querySelectorAll closest contains isConnected checkVisibility firstElementChild ownerDocument compareDocumentPosition shadowRoot assignedSlot getRootNode getBoundingClientRect matches'.split(
    ' ',
  );

/**
 * Whether an element is a form that answers with its fields instead: `<input name="firstChild">` makes `form.firstChild` that field. In
 * Chrome content scripts see such names too (HTML: LegacyOverrideBuiltIns). A walk through such a form may never end.
 */
export function isClobbered(element: Element): boolean {
  return isForm(element) && ASKED.some((name) => isAnsweredByField(element, name));
}

/** What a node itself says, whatever its fields are called: its kind is asked past them. */
export function ask<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  if (!isForm(node) || !isAnsweredByField(node, name)) return node[name];
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}

/** Any other kind of name than a text is a field that is called so. */
function isForm(node: Node): boolean {
  const { localName } = node as Partial<Element>;
  return localName === 'form' || (localName !== undefined && typeof localName !== 'string');
}

/** Its own answer hides the one that its kind would give. */
function isAnsweredByField(node: Node, name: PropertyKey): boolean {
  return Object.hasOwn(node, name) && name in Object.getPrototypeOf(node);
}
