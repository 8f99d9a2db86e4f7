/** Up to here forms are put in their places one by one: faster for few, slower than sorting for many. */
const FEW = 64;

/** Sorted, each once. */
export function sortForms(forms: readonly string[]): string[] {
  if (forms.length > FEW) return [...new Set(forms)].sort();
  const sorted: string[] = [];
  for (const form of forms) {
    const place = findPlace(sorted, form);
    if (sorted[place] === form) continue;
    sorted.push(form);
    for (let at = sorted.length - 1; at > place; at--) sorted[at] = sorted[at - 1];
    sorted[place] = form;
  }
  return sorted;
}

function findPlace(sorted: readonly string[], form: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < form) low = middle + 1;
    else high = middle;
  }
  return low;
}
