import { wordList } from '../../text/word-list.ts';
import { type Amount, cleanNumber } from './amount.ts';
import { parseDigits } from './digits.ts';
import type { Line } from './line.ts';
import { DENOMINATORS, FRACTION_SIGNS, SCALE_WORDS, SMALL_NUMBERS, TENS } from './number-words.ts';

/** A part of a whole, in percent: "a third of", "two-thirds", "half the", "two out of five", "one in five". */
export function findShare(line: Line, index: number): Amount | null {
  return readOutOf(line, index) ?? readFraction(line, index) ?? readHalf(line, index) ?? readSign(line, index);
}

const share = (from: number, to: number, ofOne: number): Amount => {
  const percent = Math.round(ofOne * 10_000) / 100;
  return { from, to, low: percent, high: percent, form: 'share', scale: 1 };
};

function smallNumber(line: Line, index: number): number | null {
  const token = line.at(index);
  if (token?.kind === 'number') return parseDigits(token.text);
  return SMALL_NUMBERS.get(line.lower(index)) ?? TENS.get(line.lower(index)) ?? null;
}

/** Wholes that people reckon in; "three in 2012" and "four in six days" are none. */
const WHOLES = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000]);
const TIME_WORD = /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|game|match|attempt|trip|minute)s?$/;

/** "two out of five", "one in five", "nine-in-10" */
function readOutOf(line: Line, index: number): Amount | null {
  const part = smallNumber(line, index);
  if (part === null) return null;
  let at = line.isHyphen(index + 1) ? index + 2 : index + 1;
  const link = line.lower(at);
  const next = line.lower(at + 1);
  const isOutOf = (link === 'out' && next === 'of') || (link === 'of' && next === 'every');
  if (!isOutOf && link !== 'in') return null;
  at += isOutOf ? 2 : 1;
  if (line.isHyphen(at)) at++;
  if (line.lower(at) === 'every') at++;
  const whole = smallNumber(line, at);
  if (whole === null || part >= whole || part < 1 || (!isOutOf && !WHOLES.has(whole))) return null;
  if (line.at(at + 1)?.text === '%' || TIME_WORD.test(line.lower(at + 1)) || line.isHyphen(at + 1)) return null;
  return share(index, at + 1, part / whole);
}

/** Words after which a fraction can stand alone: "by a third", "nearly two-thirds". */
const BEFORE_BARE = wordList('by nearly almost about around roughly over least most to than up');

/** "two-thirds of", "one fifth of", "a quarter of", "by a third"; not "a third man", "the fourth quarter". */
function readFraction(line: Line, index: number): Amount | null {
  const first = line.lower(index);
  const isArticle = first === 'a' || first === 'an';
  const top = isArticle ? 1 : (SMALL_NUMBERS.get(first) ?? 0);
  if (top < 1 || top > 9) return null;
  const isTied = line.isHyphen(index + 1) && line.isGlued(index + 1) === line.isGlued(index + 2);
  const at = isTied ? index + 2 : index + 1;
  const bottom = DENOMINATORS.get(line.lower(at));
  if (bottom === undefined || (isArticle && bottom === 2) || top >= bottom) return null;
  const isPlural = line.lower(at).endsWith('s');
  const hasWhole = (line.lower(at + 1) === 'of' && !isTimeOf(line, at)) || (!isArticle && line.lower(at + 1) === 'the');
  const isBare = BEFORE_BARE.has(line.lower(index - 1)) && !line.isWord(at + 1);
  const isNamed = hasWhole || isBare || (isTied && first === 'one');
  // "the prior two quarters" are six months.
  if (top > 1 ? !isPlural || (bottom === 4 && !isNamed && !isTied) : !isNamed) return null;
  return share(index, at + 1, top / bottom);
}

/** "a quarter of growth" is a time, "a quarter of a million" a number. */
const isTimeOf = (line: Line, at: number) =>
  (line.lower(at + 2) === 'a' && SCALE_WORDS.has(line.lower(at + 3))) ||
  /^(?:growth|losses|decline|gains)$/.test(line.lower(at + 2));

/** Words that show the whole after "half": "half of them", "half the town", "half its staff". */
const AFTER_HALF = wordList('of the its his her their our my your all those these that this');

/** "half of voters", "half the town"; not "half-brother", "the first half", "half past". */
function readHalf(line: Line, index: number): Amount | null {
  const isOne =
    /^(?:one|a)$/.test(line.lower(index)) && line.lower(index + (line.isHyphen(index + 1) ? 2 : 1)) === 'half';
  const at = isOne ? index + (line.isHyphen(index + 1) ? 2 : 1) : index;
  if (
    line.lower(at) !== 'half' ||
    line.words(index - 2, 2) === 'and a' ||
    /^(?:first|second|other|latter|final)$/.test(line.lower(index - 1))
  )
    return null;
  const isBare = BEFORE_BARE.has(line.lower(index - 1)) && !line.isWord(at + 1) && !line.isHyphen(at + 1);
  return AFTER_HALF.has(line.lower(at + 1)) || isBare ? share(index, at + 1, 0.5) : null;
}

/** "⅔ of" */
function readSign(line: Line, index: number): Amount | null {
  const value = FRACTION_SIGNS.get(line.at(index)?.text ?? '');
  return value !== undefined && line.lower(index + 1) === 'of' ? share(index, index + 1, cleanNumber(value)) : null;
}
