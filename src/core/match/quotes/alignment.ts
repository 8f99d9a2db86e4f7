import { weighWord } from './word-weight.ts';

/** Places in the one and in the other of the words that two quotes share, in the order of both. */
export type Alignment = [a: number, b: number][];

/** Two cuts of one statement overlap in this many words at least; fewer are met by chance. Guess. */
const MIN_OVERLAP = 4;
/** A stray word shared before or after the rest: lighter than this, and this far from it. Guesses. */
const STRAY = { weight: 1, words: 3 };

/** How the words of two quotes lie on one another: one within the other, two cuts that overlap, or word by word. */
export function alignWords(a: readonly string[], b: readonly string[]): Alignment {
  const inB = findRun(a, b);
  if (inB >= 0) return makeRun(0, inB, a.length);
  const inA = findRun(b, a);
  if (inA >= 0) return makeRun(inA, 0, b.length);
  const aFirst = measureOverlap(a, b);
  const bFirst = measureOverlap(b, a);
  if (Math.max(aFirst, bFirst) < MIN_OVERLAP) return dropStrays(closeUp(findCommon(a, b), a, b), a);
  return aFirst >= bFirst ? makeRun(a.length - aFirst, 0, aFirst) : makeRun(0, b.length - bFirst, bFirst);
}

/** Length of the longest run that stands in both word for word. */
export function measureLongestRun(alignment: Alignment): number {
  return Math.max(0, ...splitRuns(alignment).map((run) => run.length));
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

const makeRun = (a: number, b: number, length: number): Alignment =>
  Array.from({ length }, (_, at) => [a + at, b + at] as [number, number]);

/** How many words end the one and begin the other. */
function measureOverlap(first: readonly string[], second: readonly string[]): number {
  for (let length = Math.min(first.length, second.length) - 1; length >= MIN_OVERLAP; length--) {
    let at = 0;
    while (at < length && first[first.length - length + at] === second[at]) at++;
    if (at === length) return length;
  }
  return 0;
}

/** The longest common subsequence. */
function findCommon(a: readonly string[], b: readonly string[]): Alignment {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const skip = Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
      lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1] + 1 : skip;
    }
  const shared: Alignment = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) shared.push([i++, j++]);
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++;
    else j++;
  }
  return shared;
}

/** Where a word stands twice, takes the one beside the next shared word: "going to bed. [Going upstairs]". */
function closeUp(alignment: Alignment, a: readonly string[], b: readonly string[]): Alignment {
  const closed = [...alignment];
  for (let at = closed.length - 2; at >= 0; at--) {
    const [[i, j], [nextI, nextJ]] = [closed[at], closed[at + 1]];
    if (a[nextI - 1] === a[i] && b[nextJ - 1] === b[j]) closed[at] = [nextI - 1, nextJ - 1];
  }
  return closed;
}

function splitRuns(alignment: Alignment): Alignment[] {
  const runs: Alignment[] = [];
  for (const [i, j] of alignment) {
    const last = runs.at(-1)?.at(-1);
    if (last && last[0] === i - 1 && last[1] === j - 1) runs.at(-1)?.push([i, j]);
    else runs.push([[i, j]]);
  }
  return runs;
}

/** Leaves out "the" and the like that both happen to have far before or after what they share. */
function dropStrays(alignment: Alignment, a: readonly string[]): Alignment {
  const runs = splitRuns(alignment);
  const isStray = (run: Alignment | undefined, next: Alignment | undefined): boolean => {
    if (!run || !next) return false;
    const weight = run.reduce((sum, [i]) => sum + weighWord(a[i]), 0);
    const [from, to] = run[0][0] < next[0][0] ? [run, next] : [next, run];
    const [end, start] = [from[from.length - 1], to[0]];
    const apart = Math.max(start[0] - end[0], start[1] - end[1]) - 1;
    return weight < STRAY.weight && apart >= STRAY.words && apart >= run.length;
  };
  while (isStray(runs[0], runs[1])) runs.shift();
  while (isStray(runs.at(-1), runs.at(-2))) runs.pop();
  return runs.flat();
}
