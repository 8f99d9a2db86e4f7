import { toBaseForm } from '../lexicon/base-form.ts';
import { EMPTY_WORDS, NEWS_WORDS } from '../lexicon/common-words.ts';

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
/** What a word of a shared run says: "the" next to nothing, "people" something, "weaponisation" much. Guesses. */
const WEIGHTS = { empty: 0.25, news: 0.7, other: 1.4 };
/** Words that turn a sentence round: where one has them and the other has not, the two do not say the same. */
const NEGATIONS = /^(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|.*n't)$/;

/** The words of a quote in lower case, marks and dashes left out, so that two prints of one sentence meet. */
export function listQuoteWords(quote: string): string[] {
  return Array.from(quote.matchAll(WORD), ([word]) => word.toLowerCase().replaceAll('’', "'"));
}

/** How little a word would be met by chance. */
export function weighWord(word: string): number {
  if (EMPTY_WORDS.has(word) || word.length < 2) return WEIGHTS.empty;
  return NEWS_WORDS.has(toBaseForm(word)) ? WEIGHTS.news : WEIGHTS.other;
}

export function isNegation(word: string): boolean {
  return NEGATIONS.test(word);
}
