import { createWordTest, type Word } from '../../text/word.ts';
import { splitWords, WordList } from '../../text/word-list.ts';
import type { Amount } from './amount.ts';
import { findDigits } from './digits.ts';
import type { Line } from './line.ts';
import { findMultiple } from './multiples.ts';
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  ROUGH_COUNTS,
  ROUGH_PLURALS,
  SCALE_WORDS,
  SMALL_NUMBERS,
  TENS,
} from './number-words.ts';
import { findRough } from './rough.ts';
import { findShare } from './shares.ts';
import { findWordNumber } from './word-numbers.ts';

/** Every word that can begin an amount. */
const STARTERS = new WordList(() => {
  const words = new Set(splitWords('a an half twice thrice double triple treble quadruple'));
  for (const numbers of [SMALL_NUMBERS, TENS, ROUGH_PLURALS, ROUGH_COUNTS, DENOMINATORS])
    for (const word of numbers.keys()) words.add(word);
  for (const word of SMALL_NUMBERS.keys()) words.add(`${word}fold`);
  return words;
});

/** False for a token that begins no amount by its letters alone, whatever stands beside it; numbers are not asked. */
export const mayBeginAmount = ({ text, lower }: Word): boolean =>
  STARTERS.has(lower) || text === '.' || FRACTION_SIGNS.has(text);

/** "a dozen", "a third", "a couple of hundred": what an article may stand before; every other is grammar. */
const mayFollowArticle = createWordTest(
  ({ lower }) => STARTERS.has(lower) || SCALE_WORDS.has(lower) || lower === 'couple' || lower === 'pair',
);

function isIdleArticle(line: Line, index: number): boolean {
  const word = line.lower(index);
  if (word !== 'a' && word !== 'an') return false;
  const next = line.at(index + 1);
  return next === undefined || (next.kind === 'word' && !mayFollowArticle(next.word));
}

/** The number that begins at `index`, in whatever form; `isMoney` where a currency stands before it. */
export function findAmount(line: Line, index: number, isMoney: boolean): Amount | null {
  const token = line.at(index);
  if (!token) return null;
  if (token.kind === 'word') {
    if (!STARTERS.has(token.lower) && !(isMoney && SCALE_WORDS.has(token.lower))) return null;
    if (isIdleArticle(line, index)) return null;
    return findMultiple(line, index) ?? findShare(line, index) ?? findRough(line, index) ?? findWordNumber(line, index);
  }
  if (token.kind !== 'number' && token.text !== '.' && !FRACTION_SIGNS.has(token.text)) return null;
  if (isMoney) return findDigits(line, index, true);
  return findMultiple(line, index) ?? findShare(line, index) ?? findDigits(line, index, false);
}
