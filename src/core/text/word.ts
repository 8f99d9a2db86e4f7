import { baseForm } from './base-form.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** What the letters of a token tell by themselves. Words repeat, so one is shared by all places where it stands. */
export class Word {
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, with straight apostrophes and without invisible characters. */
  readonly lower: string;
  readonly isCapitalised: boolean;
  /** What readers remember of it, by the number of the fact (see `createWordFact`). */
  readonly facts: unknown[] = [];
  #base: string | undefined;

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase().replaceAll('’', "'").replace(INVISIBLE, '');
    const first = text.charAt(0);
    this.isCapitalised = first !== first.toLowerCase();
  }

  /** Singular of a noun, infinitive of a common verb of news. */
  get base(): string {
    this.#base ??= baseForm(this.lower);
    return this.#base;
  }
}

const words = new Map<string, Word>();
/** The memory of a long-lived worker is bounded by starting anew. */
const MAX_REMEMBERED = 20_000;
/** Longer runs of letters hardly come again. */
const MAX_REMEMBERED_CHARS = 24;
/** V8 cuts a piece of so many characters without copying it: the piece would keep the whole text in memory. */
const MIN_CUT_CHARS = 13;

/** The word that `text` is. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  if (text.length > MAX_REMEMBERED_CHARS) return new Word(text);
  if (words.size >= MAX_REMEMBERED) words.clear();
  const own = text.length < MIN_CUT_CHARS ? text : copy(text);
  const word = new Word(own);
  words.set(own, word);
  return word;
}

/** The same characters, cut from a string that is only one longer. */
const copy = (text: string) => ` ${text}`.slice(1);

let facts = 0;

/**
 * Makes a reader of something that follows from a word's letters alone. It is worked out once a word and kept with it, so
 * that asking again costs no look-up. `work` must not return undefined.
 *
 * @example const isLong = createWordFact((word) => word.lower.length > 9); // isLong(token.word)
 */
export function createWordFact<T>(work: (word: Word) => T): (word: Word) => T {
  const fact = facts++;
  return (word) => {
    const known = word.facts[fact];
    if (known !== undefined) return known as T;
    const found = work(word);
    word.facts[fact] = found;
    return found;
  };
}
