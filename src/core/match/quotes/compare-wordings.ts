import { alignWords } from './alignment.ts';
import { type Difference, listDifferences, type WordRange } from './differences.ts';
import { type QuoteWord, readQuoteWords } from './quote-words.ts';
import { isNegation } from './word-weight.ts';

/** A run of two wordings of one utterance, as written; empty where one of them has nothing. */
export interface WordingPart {
  kind: 'shared' | Difference['kind'];
  here: string;
  there: string;
  /** One of the two denies here what the other does not: "not" was put in or left out. */
  denies: boolean;
}

/**
 * Two wordings of one utterance laid side by side, in the order of both; joined with spaces, the parts of a side are its
 * words. Marks between parts go with the words before them. Costs the product of their lengths, and reads 400 words of each.
 *
 * @example compareWordings('we did not know', 'we did know') // shared "we did", changed "not" | "", shared "know"
 */
export function compareWordings(here: string, there: string): WordingPart[] {
  const [a, b] = [readQuoteWords(here), readQuoteWords(there)];
  const shared = alignWords(
    a.map(({ form }) => form),
    b.map(({ form }) => form),
  );
  const cut = (kind: WordingPart['kind'], rangeA: WordRange, rangeB: WordRange): WordingPart => ({
    kind,
    here: cutWords(here, a, rangeA),
    there: cutWords(there, b, rangeB),
    denies: kind === 'changed' && countNegations(a, rangeA) !== countNegations(b, rangeB),
  });
  const parts: WordingPart[] = [];
  let [fromA, fromB] = [0, 0];
  const share = (toA: number, toB: number) => {
    if (toA > fromA) parts.push(cut('shared', [fromA, toA], [fromB, toB]));
  };
  for (const one of listDifferences(a, b, shared)) {
    share(one.a[0], one.b[0]);
    parts.push(cut(one.kind, one.a, one.b));
    [fromA, fromB] = [one.a[1], one.b[1]];
  }
  share(a.length, b.length);
  return parts;
}

/** The words of a range with the marks after them, up to the next word. */
function cutWords(quote: string, words: readonly QuoteWord[], [from, to]: WordRange): string {
  if (from >= to) return '';
  const start = from === 0 ? 0 : words[from].start - openingMarks(quote, words[from - 1].end, words[from].start);
  const next = words[to];
  const end = next ? next.start - openingMarks(quote, words[to - 1].end, next.start) : quote.length;
  return quote.slice(start, end).trim();
}

const OPENING = new Set('[({“‘"\'$£€');

/** How many characters before a word belong to it: brackets and quotation marks that open. */
function openingMarks(quote: string, from: number, to: number): number {
  let start = to;
  while (start > from && OPENING.has(quote[start - 1])) start--;
  return to - start;
}

function countNegations(words: readonly QuoteWord[], [from, to]: WordRange): number {
  return words.slice(from, to).filter(({ form }) => isNegation(form)).length;
}
