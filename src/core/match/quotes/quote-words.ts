import type { Span } from '../../claims/claim.ts';
import { respell } from './spelling.ts';

/** A word of a quote. */
export interface QuoteWord extends Span {
  /** What is compared: lower case, one spelling for all. */
  form: string;
  /** As written, its brackets too, in lower case. */
  written: string;
  /** The reporter's own, not the speaker's: "[the minister]", "(were)". */
  isInserted: boolean;
  /** Dots before it say that words were left out. */
  isAfterGap: boolean;
  /** A sentence begins with it, as far as its marks tell. */
  isOpener: boolean;
}

/** Numbers with their separators; words with letters that were put in brackets ("[T]he", "min[ute]"); signs read as words. */
const WORD =
  /\d+(?:,\d{3})*(?:\.\d+)?|(?:\p{L}|\[\p{L}{1,8}\](?=\p{L})|(?<=\p{L})\[\p{L}{1,8}\])(?:[\p{L}\p{M}\p{N}]|\[\p{L}{1,8}\](?=\p{L})|(?<=\p{L})\[\p{L}{1,8}\])*(?:['’]\p{L}+)*|[%&]/gu;
/** "[the minister]", "(were)"; longer parentheses are mostly the speaker's own. */
const INSERTION = /(?<!\p{L})(?:\[[^[\]]{1,120}\]|\((?:[^()\s]{1,30}\s)?[^()\s]{1,30}\))(?!\p{L})/gu;
const GAP = /…|\.(?:\s?\.){2}/u;
const SENTENCE_END = /[.!?…]/u;
/** Longer quotes are compared by their first words only: time grows with the product of the lengths. */
const MAX_WORDS = 400;

/** The words of a quote, so that two prints of one sentence meet: marks and dashes are left out. */
export function readQuoteWords(quote: string): QuoteWord[] {
  const insertions = Array.from(quote.matchAll(INSERTION), ({ index, 0: { length } }) => [index, index + length]);
  const words: QuoteWord[] = [];
  let [end, next] = [0, 0];
  for (const { 0: match, index } of quote.matchAll(WORD)) {
    while (next < insertions.length && insertions[next][1] <= index) next++;
    const between = quote.slice(end, index);
    end = index + match.length;
    const written = match.toLowerCase();
    const isInserted = next < insertions.length && insertions[next][0] <= index;
    const isAfterGap = GAP.test(between);
    const isOpener = words.length === 0 || SENTENCE_END.test(between);
    words.push({
      form: respell(written.includes('[') ? written.replace(/[[\]]/g, '') : written),
      written,
      start: index,
      end,
      isInserted,
      isAfterGap,
      isOpener,
    });
    if (words.length >= MAX_WORDS) break;
  }
  return joinPairs(words);
}

const JOINED = new Map([
  ['per cent', 'percent'],
  ['can not', 'cannot'],
]);

/** "per cent" and "percent" are one word. */
function joinPairs(words: QuoteWord[]): QuoteWord[] {
  const joined: QuoteWord[] = [];
  for (const word of words) {
    const before = joined[joined.length - 1];
    const form = before && JOINED.get(`${before.form} ${word.form}`);
    if (form)
      joined[joined.length - 1] = { ...before, form, written: `${before.written} ${word.written}`, end: word.end };
    else joined.push(word);
  }
  return joined;
}
