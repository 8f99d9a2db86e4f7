import type { Span } from '../../claims/claim.ts';
import { unicodePattern } from '../../text/unicode-pattern.ts';
import { createWordFact, wordAt } from '../../text/word.ts';
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
const WORD = unicodePattern(
  String.raw`\d+(?:,\d{3})*(?:\.\d+)?|(?:\p{L}|\[\p{L}{1,8}\](?=\p{L})|(?<=\p{L})\[\p{L}{1,8}\])(?:[\p{L}\p{M}\p{N}]|\[\p{L}{1,8}\](?=\p{L})|(?<=\p{L})\[\p{L}{1,8}\])*(?:['’]\p{L}+)*|[%&]`,
  'gu',
);
/** "[the minister]", "(were)"; longer parentheses are mostly the speaker's own. */
const INSERTION = unicodePattern(
  String.raw`(?<!\p{L})(?:\[[^[\]]{1,120}\]|\((?:[^()\s]{1,30}\s)?[^()\s]{1,30}\))(?!\p{L})`,
  'gu',
);
const GAP = /…|\.(?:\s?\.){2}/u;
const SENTENCE_END = /[.!?…]/u;
/** Longer quotes are compared by their first words only: time grows with the product of the lengths. */
const MAX_WORDS = 400;

/** A quote in plain letters and without brackets, as nearly all are: its words are found by a plainer expression, faster. */
const PLAIN_QUOTE = /^[ -'*-Z\\^-~‘’“”–—…]*$/;
const PLAIN_WORD = /\d+(?:,\d{3})*(?:\.\d+)?|[A-Za-z][A-Za-z\d]*(?:['’][A-Za-z]+)*|[%&]/y;

/** The words of a quote, so that two prints of one sentence meet: marks and dashes are left out. */
export function readQuoteWords(quote: string): QuoteWord[] {
  const isPlain = PLAIN_QUOTE.test(quote);
  const insertions = isPlain ? [] : findInsertions(quote);
  const words: QuoteWord[] = [];
  const bounds = isPlain ? findPlainWords(quote) : findWords(quote);
  let [end, next] = [0, 0];
  for (let i = 0; i < bounds.length; i += 2) {
    const index = bounds[i];
    while (next < insertions.length && insertions[next][1] <= index) next++;
    const isBlank = index === end + 1 && quote.charCodeAt(end) === BLANK;
    const between = isBlank ? '' : quote.slice(end, index);
    end = bounds[i + 1];
    const { form, written } = isPlain
      ? spellingOf(wordAt(quote, index, end))
      : spell(quote.slice(index, end).toLowerCase());
    words.push({
      form,
      written,
      start: index,
      end,
      isInserted: next < insertions.length && insertions[next][0] <= index,
      isAfterGap: !isBlank && GAP.test(between),
      isOpener: words.length === 0 || (!isBlank && SENTENCE_END.test(between)),
    });
  }
  return joinPairs(words);
}

/** Where each word begins and ends, one after the other. */
function findWords(quote: string): number[] {
  const bounds: number[] = [];
  for (const { 0: match, index } of quote.matchAll(WORD())) {
    bounds.push(index, index + match.length);
    if (bounds.length === 2 * MAX_WORDS) break;
  }
  return bounds;
}

/** The same for plain letters: what a word begins with is stepped to, so that nothing is made of each match. */
function findPlainWords(quote: string): number[] {
  const bounds: number[] = [];
  for (let at = 0; at < quote.length && bounds.length < 2 * MAX_WORDS; ) {
    PLAIN_WORD.lastIndex = at;
    if (PLAIN_WORD.test(quote)) bounds.push(at, PLAIN_WORD.lastIndex);
    at = Math.max(at + 1, PLAIN_WORD.lastIndex);
  }
  return bounds;
}

const BLANK = 0x20;

const spell = (written: string) => ({ form: respell(written.replace(/[[\]]/g, '')), written });
/** The same words come again and again: each is spelled once. */
const spellingOf = createWordFact(({ text }) => spell(text.toLowerCase()));

function findInsertions(quote: string): [start: number, end: number][] {
  return Array.from(quote.matchAll(INSERTION()), ({ index, 0: { length } }) => [index, index + length]);
}

/** The second words of pairs that are one word, with the first and the whole. */
const JOINED = new Map([
  ['cent', { first: 'per', form: 'percent' }],
  ['not', { first: 'can', form: 'cannot' }],
]);

/** "per cent" and "percent" are one word. */
function joinPairs(words: QuoteWord[]): QuoteWord[] {
  if (!words.some(({ form }) => JOINED.has(form))) return words;
  const joined: QuoteWord[] = [];
  for (const word of words) {
    const before = joined[joined.length - 1];
    const pair = JOINED.get(word.form);
    if (pair && before?.form === pair.first)
      joined[joined.length - 1] = {
        ...before,
        form: pair.form,
        written: `${before.written} ${word.written}`,
        end: word.end,
      };
    else joined.push(word);
  }
  return joined;
}
