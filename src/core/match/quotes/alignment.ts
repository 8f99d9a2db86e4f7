/** How the words of two quotes lie on one another. */
export interface Alignment {
  /** Places in the one and in the other of the words that they share, in the order of both. */
  shared: [a: number, b: number][];
  /** Length of the longest run that stands in both word for word. */
  longestRun: number;
}

/** Longer quotes are compared by their first words only: time grows with the product of the lengths. */
const MAX_WORDS = 400;

/** Aligns two lists of words by their longest common subsequence. */
export function alignWords(a: readonly string[], b: readonly string[]): Alignment {
  const [rows, columns] = [Math.min(a.length, MAX_WORDS), Math.min(b.length, MAX_WORDS)];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  let longestRun = 0;
  let runs = new Uint16Array(width);
  for (let i = rows - 1; i >= 0; i--) {
    const next = new Uint16Array(width);
    for (let j = columns - 1; j >= 0; j--) {
      const isSame = a[i] === b[j];
      const skip = Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
      lengths[i * width + j] = isSame ? lengths[(i + 1) * width + j + 1] + 1 : skip;
      next[j] = isSame ? runs[j + 1] + 1 : 0;
      if (next[j] > longestRun) longestRun = next[j];
    }
    runs = next;
  }
  return { shared: walk(a, b, lengths, { rows, columns }), longestRun };
}

function walk(
  a: readonly string[],
  b: readonly string[],
  lengths: Uint16Array,
  { rows, columns }: { rows: number; columns: number },
): [number, number][] {
  const width = columns + 1;
  const shared: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    if (a[i] === b[j]) shared.push([i++, j++]);
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++;
    else j++;
  }
  return shared;
}

/** Where `part` stands in `whole` word for word; -1 where it does not. */
export function findRun(part: readonly string[], whole: readonly string[]): number {
  const last = whole.length - part.length;
  for (let at = 0; at <= last; at++) {
    let length = 0;
    while (length < part.length && whole[at + length] === part[length]) length++;
    if (length === part.length) return at;
  }
  return -1;
}
