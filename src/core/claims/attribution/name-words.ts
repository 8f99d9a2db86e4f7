import type { Token } from '../../text/token.ts';
import { createWordTest, type Word } from '../../text/word.ts';
import { wordList } from '../../text/word-list.ts';
import { isNoName, isSmallWord } from './function-words.ts';
import { TITLES } from './roles.ts';

/** Tokens of a statement; null where a quote stands. */
export type Places = readonly (Token | null)[];

/** A name reaches this far at most, in tokens. */
const MAX_NAME_TOKENS = 12;
/** Small words inside a name. */
const PARTICLES = wordList('de del della di da dos la le van von der den bin ibn al el ben abu ul ur y');
/** Endings that are written with a dot. */
const DOTTED = wordList('jr sr st inc corp co ltd');

/** The lower-case word at a place; empty where there is none. */
export const lowerAt = (places: Places, at: number): string => places[at]?.lower ?? '';

/** Whether there is a word at a place that passes a test. */
export function isAt(places: Places, at: number, test: (word: Word) => boolean): boolean {
  const token = places[at];
  return token !== null && token !== undefined && test(token.word);
}

/** A capitalised word that may be a part of a name: no day or month, no small word that only opens a sentence. */
export function isNameWord(token: Token | null | undefined): boolean {
  return token?.kind === 'word' && mayName(token.word);
}

const mayName = createWordTest(
  ({ text, lower, isCapitalised }) => isCapitalised && (!isNoName(lower) || (isAcronym(text) && isSmallWord(lower))),
);

/** "WHO", "IT" are no pronouns. */
const isAcronym = (word: string) => word.length > 1 && word === word.toUpperCase();

/** A small word inside a name: "van", "bin". */
export const isParticle = (token: Token | null | undefined): boolean =>
  token !== null && token !== undefined && mayJoinNames(token.word);

const mayJoinNames = createWordTest(({ lower }) => PARTICLES.has(lower));

/** What stands between two words of a name, or goes on with one: "John F. Kerry", "Ursula von der Leyen", "Ban Ki-moon". */
export function isInsideName(places: Places, at: number): boolean {
  const [before, token, after] = [places[at - 1], places[at], places[at + 1]];
  if (!token) return false;
  if (token.text === '.') return !token.isSpaced && takesDot(before);
  if (token.text === '-') return !token.isSpaced && !after?.isSpaced && isNameWord(before) && after?.kind === 'word';
  if (token.text === '&') return isNameWord(before) && isNameWord(after);
  if (token.kind === 'word' && !token.isSpaced && before?.text === '-') return isNameWord(places[at - 2]);
  return isParticle(token) && (isNameWord(after) || isParticle(after)) && (isNameWord(before) || isParticle(before));
}

function takesDot(token: Token | null | undefined): boolean {
  if (!token || !isNameWord(token)) return false;
  return token.text.length === 1 || TITLES.has(token.lower) || DOTTED.has(token.lower);
}

/** Where the name that ends at `end` begins; `end` itself where none does. */
export function findNameStart(
  places: Places,
  end: number,
  start: number,
  isBreak: (places: Places, at: number) => boolean,
): number {
  let from = end;
  for (let at = end - 1; at >= start && end - at <= MAX_NAME_TOKENS; at--) {
    if (isNameWord(places[at])) {
      if (from < end && isBreak(places, at)) break;
      from = at;
    } else if (!isInsideName(places, at) && !(at === end - 1 && places[at]?.text === '.' && takesDot(places[at - 1])))
      break;
  }
  return from;
}
