/** Whether two pieces of a line are laid out as parts of their own below `owner`, so that numbers in them are two numbers. */
export function standApart(one: Text, other: Text, owner: Element): boolean {
  const view = owner.ownerDocument.defaultView;
  return typeof view?.getComputedStyle === 'function' && [one, other].some((node) => isBoxed(node, owner, view));
}

/** Style sheets make cells and blocks of elements that belong in a line. */
function isBoxed(node: Text, owner: Element, view: Window): boolean {
  for (let around = node.parentElement; around && around !== owner; around = around.parentElement) {
    const { display, cssFloat } = view.getComputedStyle(around);
    // A large first letter floats, and belongs to the word behind it.
    if (cssFloat !== 'none' && cssFloat !== '') return node.data.trim().length > 1;
    if (!/^(?:inline$|contents|ruby)/.test(display)) return true;
  }
  return /flex|grid/.test(view.getComputedStyle(owner).display);
}
