import type { Word } from './word.ts';

/**
 * - `word`: letters, with inner apostrophes and digits ("don't", "G7"), or an abbreviation with inner dots ("U.S.")
 * - `possessive`: the `'s` cut off a word ("Kyiv's" is "Kyiv" + "'s"; so is "it's")
 * - `number`: digits with inner separators ("11,000", "7.9"); digits of other scripts too
 * - `symbol`: currency, percent, degree and other signs, fractions ("½"), one a token
 * - `punct`: all other marks, one a token; hyphens and dashes are among them ("9-month-old" is five tokens)
 */
export type TokenKind = 'word' | 'possessive' | 'number' | 'symbol' | 'punct';

/** One word, number, sign or mark of a text. */
export class Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets into the model's text. */
  readonly start: number;
  readonly end: number;
  /** True where white space (or the text's beginning) stands before it. */
  readonly isSpaced: boolean;
  /** What its letters tell, shared with all places where they stand. */
  readonly word: Word;
  /** Index into `model.sentences`. */
  sentence = 0;

  constructor(word: Word, kind: TokenKind, start: number, isSpaced: boolean) {
    this.word = word;
    this.kind = kind;
    this.start = start;
    this.end = start + word.text.length;
    this.isSpaced = isSpaced;
  }

  /** The token as it stands in the text. */
  get text(): string {
    return this.word.text;
  }

  /** Lower case, with straight apostrophes and without invisible characters. */
  get lower(): string {
    return this.word.lower;
  }

  /** True for a word that begins with a capital. */
  get isCapitalised(): boolean {
    return this.kind === 'word' && this.word.isCapitalised;
  }

  /** Singular of a noun, infinitive of a common verb of news; a capitalised word is only put in lower case. */
  get base(): string {
    return this.isCapitalised ? this.lower : this.word.base;
  }
}
