import { CHARACTER, classAt, widthAt } from './character-class.ts';
import { HASH_START, hashUnit } from './hash.ts';
import { Token, type TokenKind } from './token.ts';
import { wordAt, wordByHash } from './word.ts';

/** Tokens that begin with a character of a class; all others are marks. */
const KINDS: { readonly [kind: number]: TokenKind } = {
  [CHARACTER.letter]: 'word',
  [CHARACTER.digit]: 'number',
  [CHARACTER.symbol]: 'symbol',
};

/** Adds the tokens of `text[start, end)`, in order. Linear: each character is looked at a bounded number of times. */
export function tokenize(text: string, start: number, end: number, tokens: Token[] = []): Token[] {
  let isSpaced = true;
  for (let at = start; at < end; ) {
    const plain = readPlainWord(text, at, end, isSpaced);
    if (plain) {
      tokens.push(plain);
      isSpaced = false;
      at = plain.end;
      continue;
    }
    // After a word mostly one blank follows.
    if (text.charCodeAt(at) === BLANK) {
      isSpaced = true;
      at++;
      continue;
    }
    const kind = classAt(text, at);
    if (kind === CHARACTER.space || kind === CHARACTER.break || kind === CHARACTER.ignorable) {
      isSpaced ||= kind !== CHARACTER.ignorable;
      at += widthAt(text, at);
      continue;
    }
    const stop = Math.min(end, endOfToken(text, at, kind));
    const cut = kind === CHARACTER.letter && endsInPossessive(text, at, stop) ? stop - 2 : stop;
    tokens.push(new Token(wordAt(text, at, cut), KINDS[kind] ?? 'punct', at, isSpaced));
    if (cut < stop) tokens.push(new Token(wordAt(text, cut, stop), 'possessive', cut, false));
    isSpaced = false;
    at = stop;
  }
  return tokens;
}

/** A word of A to Z alone, which most are; null for what else there is, and for where an apostrophe or a dot may belong to it. */
function readPlainWord(text: string, start: number, end: number, isSpaced: boolean): Token | null {
  let unit = text.charCodeAt(start);
  if (!isPlainLetter(unit)) return null;
  let [at, hash] = [start, HASH_START];
  do {
    hash = hashUnit(hash, unit);
    unit = ++at < end ? text.charCodeAt(at) : BLANK;
  } while (isPlainLetter(unit));
  if (!endsPlainWord(unit) || (unit === DOT && at - start === 1)) return null;
  return new Token(wordByHash(text, start, at, hash), 'word', start, isSpaced);
}

const BLANK = 0x20;
const DOT = 0x2e;
/** ASCII but for digits and the apostrophe, which may go on with a word. */
const endsPlainWord = (unit: number) => unit < 0x80 && !isApostrophe(unit) && !(unit >= 0x30 && unit <= 0x39);

function endOfToken(text: string, at: number, kind: number): number {
  if (kind === CHARACTER.letter) return endOfAbbreviation(text, at) ?? endOfWord(text, at);
  if (kind === CHARACTER.digit) return endOfNumber(text, at);
  return at + widthAt(text, at);
}

/** "Kyiv's": the word loses its possessive; everything else stays whole. */
function endsInPossessive(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1) | 0x20;
  return last === 0x73 && end - start > 2 && isApostrophe(text.charCodeAt(end - 2));
}

/** A to Z, large or small: most of what there is. */
const isPlainLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;
const isLetterAt = (text: string, at: number) => at < text.length && classAt(text, at) === CHARACTER.letter;
const isDigitAt = (text: string, at: number) => at < text.length && classAt(text, at) === CHARACTER.digit;

/** Currencies that are written against the number: "Rs500", "USD115". Other letters keep their digits: "G7". */
const MONEY_PREFIX = /^(?:rs|rm|tk|usd|eur|gbp|inr|chf|cad|aud|nzd|sgd|hkd|rmb|cny|pkr|ksh|kr|us|au|ca|nz)$/i;

/** Letters, marks, inner digits and invisible characters, and an apostrophe between two letters: "don't", "B2B". */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (isPlainLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const kind = classAt(text, at);
    const isInner =
      kind === CHARACTER.letter || kind === CHARACTER.mark || kind === CHARACTER.digit || kind === CHARACTER.ignorable;
    if (kind === CHARACTER.digit && at - from <= 4 && MONEY_PREFIX.test(text.slice(from, at))) break;
    if (!isInner && !(isApostrophe(text.charCodeAt(at)) && isLetterAt(text, at + 1))) break;
    at += widthAt(text, at);
  }
  while (classAt(text, at - 1) === CHARACTER.ignorable && at - 1 > from) at--;
  return at;
}

/** Digits with single inner separators: "11,000", "7.9", "1,1,1". Whether it is a number is the reader's to say. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind !== CHARACTER.digit && kind !== CHARACTER.mark) {
      const unit = text.charCodeAt(at);
      const isSeparator = unit === 0x2c || unit === 0x2e;
      if (!isSeparator || !isDigitAt(text, at + 1)) break;
    }
    at += widthAt(text, at);
  }
  return at;
}

/** More dotted letters than any abbreviation has; it keeps "a.a.a.…" from being scanned again and again. */
const MAX_DOTTED_LETTERS = 8;

/** Single letters with dots between: "U.S.", "a.m.", "D.C", with the dot after the last; null where it is none. */
function endOfAbbreviation(text: string, from: number): number | null {
  let at = from;
  let letters = 0;
  while (letters <= MAX_DOTTED_LETTERS && isLetterAt(text, at) && text.charCodeAt(at + widthAt(text, at)) === 0x2e) {
    at += widthAt(text, at) + 1;
    letters++;
  }
  if (letters === 0 || letters > MAX_DOTTED_LETTERS) return null;
  if (!isLetterAt(text, at)) return letters >= 2 ? at : null;
  const afterLetter = at + widthAt(text, at);
  return isWordEnd(text, afterLetter) ? afterLetter : null;
}

const isWordEnd = (text: string, at: number) =>
  at >= text.length || (classAt(text, at) !== CHARACTER.letter && classAt(text, at) !== CHARACTER.digit);
