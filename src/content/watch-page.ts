import { RescanBudget } from './rescan-budget.ts';

/** What was painted is held against the page this soon after a change. */
const CHECK_MS = 100;

/** Milliseconds for which the page was held up. */
type TookMs = number;

export interface PageWatch {
  /** The page's words may have changed: called soon after, ten times a second at most. */
  check: () => void;
  /** The page has been quiet again for a while: called within a budget, and not again before it is through. Gives what it took. */
  rescan: () => TookMs | Promise<TookMs>;
  /** The page has another address: another article, or none. */
  move: () => void;
}

/**
 * Watches a document's words and address until the signal aborts. Attributes are not watched: pages change them all the time. After a
 * change it looks away until the next check, so that a page that never rests calls it ten times a second and no more. Returns what has
 * another tree of the page watched too: a shadow root's changes are told to nobody outside of it.
 */
export function watchPage(window: Window, watch: PageWatch, signal: AbortSignal): (tree: Node) => void {
  const { document } = window;
  const budget = new RescanBudget();
  let checkTimer = 0;
  let rescanTimer = 0;
  let isRescanning = false;
  let isAskedAgain = false;
  let address = getAddress(window);

  const rescan = async () => {
    isRescanning = true;
    const tookMs = await watch.rescan();
    isRescanning = false;
    budget.spend(performance.now(), tookMs);
    if (isAskedAgain) planRescan();
  };
  const planRescan = () => {
    isAskedAgain = isRescanning;
    if (isRescanning || signal.aborted) return;
    window.clearTimeout(rescanTimer);
    rescanTimer = window.setTimeout(() => void rescan(), budget.getDelay(performance.now()));
  };
  const moved = () => {
    if (getAddress(window) === address) return;
    address = getAddress(window);
    budget.reset();
    watch.move();
    planRescan();
  };
  const look = () => {
    checkTimer = 0;
    trees.look(); // before the check, so that no change is missed
    moved();
    watch.check();
    planRescan();
  };
  const changed = () => {
    checkTimer ||= window.setTimeout(look, CHECK_MS);
  };

  const trees = watchTrees(changed);
  trees.follow(document);
  const options = { signal, passive: true };
  // A click may unfold text that was there, but hidden, by an attribute alone.
  document.addEventListener('click', (event) => event.isTrusted && changed(), options);
  // A frame may have an article in it now.
  document.addEventListener('load', ({ target }) => isFrame(target) && changed(), { ...options, capture: true });
  window.addEventListener('popstate', moved, options);
  window.addEventListener('hashchange', moved, options);
  getNavigation(window)?.addEventListener('currententrychange', moved, options);
  signal.addEventListener('abort', () => {
    trees.stop();
    window.clearTimeout(checkTimer);
    window.clearTimeout(rescanTimer);
  });
  return trees.follow;
}

/** Tells the first change in some trees of a page, and looks away then until it is told to look again. */
function watchTrees(changed: () => void) {
  const trees = new Set<Node>();
  const observer = new MutationObserver(() => {
    observer.disconnect();
    changed();
  });
  const follow = (tree: Node) => {
    trees.add(tree);
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  };
  const look = () => {
    for (const tree of trees) {
      if (tree.isConnected) follow(tree);
      else trees.delete(tree); // told of again where the page puts it back and it is read
    }
  };
  return { follow, look, stop: () => observer.disconnect() };
}

/** An address without the part that only leads to a place in the page; some apps keep their pages there. */
function getAddress({ location }: Window): string {
  return /^#!?\//.test(location.hash) ? location.href : location.href.replace(/#.*$/, '');
}

/** Chrome has it, Firefox from 147 on; without it the address is looked at with each change of the page. */
function getNavigation(window: Window): EventTarget | undefined {
  const { navigation } = window as { navigation?: EventTarget };
  return typeof navigation?.addEventListener === 'function' ? navigation : undefined;
}

function isFrame(target: EventTarget | null): boolean {
  return (target as Partial<Element> | null)?.localName === 'iframe';
}
