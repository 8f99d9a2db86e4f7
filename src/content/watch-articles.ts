/**
 * Tells which of several parts of a page is being read: the one that lies over the middle of the window. Costs nothing between two
 * of them, and nothing at all on a page with one. Returns the undo.
 */
export function watchArticles(parts: readonly Element[], tell: (at: number) => void): () => void {
  if (parts.length < 2) return () => {};
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
      if (entered) tell(parts.indexOf(entered.target));
    },
    { rootMargin: '-50% 0px' },
  );
  for (const part of parts) observer.observe(part);
  return () => observer.disconnect();
}
