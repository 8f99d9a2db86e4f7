import type { Alignment } from './alignment.ts';
import type { QuoteWord } from './quote-words.ts';

/** Half-open range of a quote's words. */
export type WordRange = [from: number, to: number];

/** Words that stand beside what two quotes share. */
export interface Difference {
  /**
   * `cut`: one of them begins later or ends earlier; `brackets`: a reporter put words in; `dots`: left out, and marked so;
   * `changed`: put in, left out or replaced without a mark.
   */
  kind: 'cut' | 'brackets' | 'dots' | 'changed';
  a: WordRange;
  b: WordRange;
}

/** Words in brackets may stand for so many others. Guess. */
const MAX_REPLACED = 6;

/** What two quotes do not share, in order. */
export function listDifferences(a: readonly QuoteWord[], b: readonly QuoteWord[], shared: Alignment): Difference[] {
  const differences: Difference[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [toA, toB] of [...shared, [a.length, b.length]]) {
    if (fromA < toA || fromB < toB) {
      const gap: Gap = { words: [a, b], a: [fromA, toA], b: [fromB, toB] };
      differences.push({ kind: classify(gap), a: gap.a, b: gap.b });
    }
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return differences;
}

/** Where two quotes part between two words that they share. */
interface Gap {
  words: [readonly QuoteWord[], readonly QuoteWord[]];
  a: WordRange;
  b: WordRange;
}

function classify(gap: Gap): Difference['kind'] {
  const [a, b] = [gap.words[0].slice(...gap.a), gap.words[1].slice(...gap.b)];
  const [saidA, saidB] = [a, b].map((side) => side.filter((word) => !word.isInserted).length);
  if (!saidA && !saidB) return 'brackets';
  if ((a.length && !saidA && saidB <= MAX_REPLACED) || (b.length && !saidB && saidA <= MAX_REPLACED)) return 'brackets';
  if (isAtEdge(gap) && (!saidA || !saidB || isBetweenSentences(gap))) return 'cut';
  return (!saidA && hasDots(gap.words[0], gap.a)) || (!saidB && hasDots(gap.words[1], gap.b)) ? 'dots' : 'changed';
}

const isHead = ({ a, b }: Gap): boolean => a[0] === 0 && b[0] === 0;

function isAtEdge(gap: Gap): boolean {
  return isHead(gap) || (gap.a[1] === gap.words[0].length && gap.b[1] === gap.words[1].length);
}

/** Each goes on with another sentence, or comes from another: two cuts of one speech. */
function isBetweenSentences(gap: Gap): boolean {
  const end = isHead(gap) ? 1 : 0;
  return Boolean(gap.words[0][gap.a[end]]?.isOpener && gap.words[1][gap.b[end]]?.isOpener);
}

function hasDots(words: readonly QuoteWord[], [from, to]: WordRange): boolean {
  return words.slice(from, to + 1).some((word) => word.isAfterGap);
}
