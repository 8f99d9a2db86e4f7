import { createWordFact, wordAt } from '../../text/word.ts';
import { wordList } from '../../text/word-list.ts';
import { toBaseForm } from '../lexicon/base-form.ts';
import { EMPTY_WORDS, NEWS_WORDS } from '../lexicon/common-words.ts';

/** What a shared word says: "the" next to nothing, "prayers" little, "weaponisation" much. Guesses. */
const WEIGHTS = { empty: 0.25, stock: 0.5, news: 0.7, other: 1.4 };
/** Words of what everybody says on such a day: two speakers share whole sentences of them. */
const STOCK_WORDS =
  wordList(`thought prayer pray heart condolence tragedy tragic senseless ongoing active incident justice love one community deeply
  sadden heartbroken heartbreaking devastate shock saddened devastated shocked grateful thank proud honor unacceptable victim suffer loss
  injure investigation comment allegation charge innocent guilty prove condemn strongly safety safe threat respect privacy isolate
  cooperate fully welcome concern strong strength statement behalf god bless terrible horrible horrific sorry regret apologize`);
/** Words that turn a sentence round: where one has them and the other has not, the two do not say the same. */
const NEGATIONS = /^(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|.*n't)$/;

/** How little a word of a quote would be met by chance. */
export function weighWord(form: string): number {
  return weightOf(wordAt(form, 0, form.length));
}

const weightOf = createWordFact(({ text }) => weigh(text));

function weigh(form: string): number {
  if (EMPTY_WORDS.has(form) || form.length < 2) return WEIGHTS.empty;
  const base = toBaseForm(form);
  if (STOCK_WORDS.has(base) || STOCK_WORDS.has(form)) return WEIGHTS.stock;
  return NEWS_WORDS.has(base) || /^\d/.test(form) ? WEIGHTS.news : WEIGHTS.other;
}

export function isNegation(form: string): boolean {
  return NEGATIONS.test(form);
}

/** True for a word that says what its quote is about. */
export function isTelling(form: string): boolean {
  return weighWord(form) > WEIGHTS.empty;
}
