import { baseForm } from './base-form.ts';
import { HASH_START, hashUnit } from './hash.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** What the letters of a token tell by themselves. Words repeat, so one is shared by all places where it stands. */
export class Word {
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, with straight apostrophes and without invisible characters. */
  readonly lower: string;
  readonly isCapitalised: boolean;
  /** What readers remember of it, by the number of the fact (see `createWordFact`). */
  readonly facts: unknown[] = new Array(MAX_FACTS);
  /** What readers have asked of it, yes or no: two bits a question (see `createWordTest`). No array, which would be a step more. */
  answers1 = 0;
  answers2 = 0;
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

/** Words are remembered in so many places, a power of two; hostile text can fill them but not add to them. Each has two. */
const PLACES = 1 << 15;
const remembered: (Word | undefined)[] = new Array(PLACES);
/** Longer runs of letters hardly come again. */
const MAX_REMEMBERED_CHARS = 24;
/** V8 cuts a piece of so many characters without copying it: the piece would keep the whole text in memory. */
const MIN_CUT_CHARS = 13;

/** The word that `text[start, end)` is. Of three words that share two places the last two are remembered. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = hashUnit(hash, text.charCodeAt(at));
  return wordByHash(text, start, end, hash);
}

/** The same, for who has gone over the letters and has their hash: `hashUnit` of each in turn, from `HASH_START`. */
export function wordByHash(text: string, start: number, end: number, hash: number): Word {
  if (end - start > MAX_REMEMBERED_CHARS) return new Word(text.slice(start, end));
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const known = remembered[place];
  if (known !== undefined && isSame(known.text, text, start, end)) return known;
  return wordBeside(place, text, start, end);
}

/** The word in the place beside its own, or a new one in its own: who stood there moves over. */
function wordBeside(place: number, text: string, start: number, end: number): Word {
  const beside = remembered[place ^ 1];
  if (beside !== undefined && isSame(beside.text, text, start, end)) return beside;
  const own = text.slice(start, end);
  const word = new Word(own.length < MIN_CUT_CHARS ? own : copy(own));
  remembered[place ^ 1] = remembered[place];
  remembered[place] = word;
  return word;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The same characters, cut from a string that is only one longer. */
const copy = (text: string) => ` ${text}`.slice(1);

let facts = 0;
/** Room for the facts there are; V8 reads them faster where the room is there from the start. */
const MAX_FACTS = 16;

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

let tests = 0;
/** Two bits each in small integers of V8. */
const TESTS_A_FIELD = 15;

/**
 * Makes a test of a word's letters alone, for what is asked of every word of a text: the answer is kept in a bit of the
 * word itself. `test` is called once a word.
 *
 * @example const isLong = createWordTest((word) => word.lower.length > 9); // isLong(token.word)
 */
export function createWordTest(test: (word: Word) => boolean): (word: Word) => boolean {
  const field = Math.floor(tests / TESTS_A_FIELD);
  const yes = 1 << (2 * (tests++ % TESTS_A_FIELD));
  const asked = yes << 1;
  // Each field is named where it is read: V8 makes one load of it then.
  if (field === 0)
    return (word) => {
      if ((word.answers1 & asked) === 0) {
        const answer = test(word) ? asked | yes : asked;
        word.answers1 |= answer;
      }
      return (word.answers1 & yes) !== 0;
    };
  if (field === 1)
    return (word) => {
      if ((word.answers2 & asked) === 0) {
        const answer = test(word) ? asked | yes : asked;
        word.answers2 |= answer;
      }
      return (word.answers2 & yes) !== 0;
    };
  throw new Error('no bits are left for another test of words: give Word another field');
}
