import { baseForm } from './base-form.ts';

/**
 * - `word`: letters, with inner apostrophes and digits ("don't", "G7"), or an abbreviation with inner dots ("U.S.")
 * - `possessive`: the `'s` cut off a word ("Kyiv's" is "Kyiv" + "'s"; so is "it's")
 * - `number`: digits with inner separators ("11,000", "7.9"); digits of other scripts too
 * - `symbol`: currency, percent, degree and other signs, fractions ("½"), one a token
 * - `punct`: all other marks, one a token; hyphens and dashes are among them ("9-month-old" is five tokens)
 */
export type TokenKind = 'word' | 'possessive' | 'number' | 'symbol' | 'punct';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const lowered = new Map<string, string>();
/** Words repeat, so each is worked out once; the memory of a long-lived worker is bounded by starting anew. */
const MAX_REMEMBERED = 20_000;
/** A longer piece of a text keeps the whole text in memory (V8's sliced strings have 13 characters or more). */
const MAX_REMEMBERED_CHARS = 12;

function lowerOf(text: string): string {
  const known = lowered.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase().replaceAll('’', "'").replace(INVISIBLE, '');
  if (text.length > MAX_REMEMBERED_CHARS) return lower;
  if (lowered.size >= MAX_REMEMBERED) lowered.clear();
  lowered.set(text, lower);
  return lower;
}

/** One word, number, sign or mark of a text. Its forms are made when first asked for. */
export class Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets into the model's text. */
  readonly start: number;
  readonly end: number;
  /** True where white space (or the text's beginning) stands before it. */
  readonly isSpaced: boolean;
  /** Index into `model.sentences`. */
  sentence = 0;
  readonly #source: string;
  #text: string | undefined;
  #lower: string | undefined;
  #base: string | undefined;

  constructor(source: string, kind: TokenKind, span: { start: number; end: number; isSpaced: boolean }) {
    this.#source = source;
    this.kind = kind;
    this.start = span.start;
    this.end = span.end;
    this.isSpaced = span.isSpaced;
  }

  /** The token as it stands in the text. */
  get text(): string {
    this.#text ??= this.#source.slice(this.start, this.end);
    return this.#text;
  }

  /** Lower case, with straight apostrophes and without invisible characters. */
  get lower(): string {
    this.#lower ??= lowerOf(this.text);
    return this.#lower;
  }

  /** True for a word that begins with a capital. */
  get isCapitalised(): boolean {
    if (this.kind !== 'word') return false;
    const first = this.text.charAt(0);
    return first !== first.toLowerCase();
  }

  /** Singular of a noun, infinitive of a common verb of news; a capitalised word is only put in lower case. */
  get base(): string {
    this.#base ??= this.isCapitalised ? this.lower : baseForm(this.lower);
    return this.#base;
  }
}
