/** Up to here items are put in their places one by one: faster for few, slower than sorting for many. */
const FEW = 64;

/** Sorted, each once. */
export function sortOnce<T extends string | number>(items: readonly T[]): T[] {
  if (items.length > FEW) return [...new Set(items)].sort((a, b) => (a < b ? -1 : 1));
  const sorted: T[] = [];
  for (const item of items) {
    const place = findPlace(sorted, item);
    if (sorted[place] === item) continue;
    sorted.push(item);
    for (let at = sorted.length - 1; at > place; at--) sorted[at] = sorted[at - 1];
    sorted[place] = item;
  }
  return sorted;
}

function findPlace<T extends string | number>(sorted: readonly T[], item: T): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < item) low = middle + 1;
    else high = middle;
  }
  return low;
}
