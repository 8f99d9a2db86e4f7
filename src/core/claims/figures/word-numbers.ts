import { type Amount, cleanNumber } from './amount.ts';
import type { Line } from './line.ts';
import { SCALE_WORDS, SMALL_NUMBERS, TENS } from './number-words.ts';

/** Longest run of words that is read as one number: "nine hundred and ninety-nine thousand nine hundred …". */
const MAX_TOKENS = 16;

interface Step {
  value: number;
  to: number;
}

/** "twenty-five", "one hundred and five", "a dozen", "half a million", "three and a half". Null where there is none. */
export function findWordNumber(line: Line, index: number): Amount | null {
  const found = readHalfOf(line, index) ?? readArticleScale(line, index) ?? readCardinal(line, index);
  if (!found || isYearInWords(line, index) || isYearInWords(line, index - 1)) return null;
  const value = cleanNumber(found.value);
  return { from: index, to: found.to, low: value, high: value, form: 'words', scale: found.scale };
}

type Found = Step & { scale: number };

/** Skips a hyphen that ties two words; the index itself otherwise. */
const overHyphen = (line: Line, index: number) =>
  line.isHyphen(index) && line.isGlued(index) && line.isGlued(index + 1) ? index + 1 : index;

const PARTS: [tokens: string[], share: number][] = [
  [['half'], 0.5],
  [['a', 'quarter'], 0.25],
  [['quarter'], 0.25],
  [['three', 'quarters'], 0.75],
  [['three', '-', 'quarters'], 0.75],
];

const PART_STARTS = new Set(PARTS.map(([[first]]) => first));

/** "half a million", "half-million", "half a dozen", "a quarter of a million", "three quarters of a billion" */
function readHalfOf(line: Line, index: number): Found | null {
  if (!PART_STARTS.has(line.lower(index))) return null;
  const part = PARTS.find(([tokens]) => tokens.every((token, i) => line.lower(index + i) === token));
  if (!part) return null;
  let at = overHyphen(line, index + part[0].length);
  if (line.lower(at) === 'of') at++;
  if (line.lower(at) === 'a') at = overHyphen(line, at + 1);
  const factor = SCALE_WORDS.get(line.lower(at));
  return factor === undefined || factor === 100 ? null : { value: part[1] * factor, to: at + 1, scale: factor };
}

/** "a hundred", "a dozen", "a million and a half" */
function readArticleScale(line: Line, index: number): Found | null {
  if (line.lower(index) !== 'a') return null;
  const first = SCALE_WORDS.get(line.lower(index + 1));
  if (first === undefined || !line.isWord(index + 1)) return null;
  let [value, to] = [first, index + 2];
  for (let next = SCALE_WORDS.get(line.lower(to)); next !== undefined; next = SCALE_WORDS.get(line.lower(to))) {
    value *= next;
    to++;
  }
  if (line.words(to, 3) === 'and a half') return { value: value * 1.5, to: to + 3, scale: value };
  return { value, to, scale: value };
}

function readCardinal(line: Line, index: number): Found | null {
  let [total, group, to] = [0, -1, index];
  let last = 1;
  while (to - index < MAX_TOKENS) {
    const step = readStep(line, to, group, to > index);
    if (!step) break;
    if (step.factor >= 1000 && step.factor !== 12) {
      total += group * step.factor;
      group = 0;
    } else group = step.value;
    last = step.factor;
    to = step.to;
  }
  if (to === index) return null;
  return { value: total + Math.max(group, 0), to, scale: last };
}

/** The next piece of a number: a number below a hundred, or a factor for what was read so far. */
function readStep(line: Line, index: number, group: number, isInside: boolean): (Step & { factor: number }) | null {
  const at = isInside ? overAnd(line, overHyphen(line, index), group) : index;
  const word = line.lower(at);
  const factor = SCALE_WORDS.get(word);
  if (factor !== undefined) return group <= 0 ? null : { value: group * factor, to: at + 1, factor };
  if (group > 0 && group % 100 !== 0) return readHalf(line, index, group);
  const small = readBelowHundred(line, at);
  return small && { value: Math.max(group, 0) + small.value, to: small.to, factor: 1 };
}

/** "and" inside a number stands after hundreds and thousands only: "one hundred and five". */
function overAnd(line: Line, index: number, group: number): number {
  if (line.lower(index) !== 'and' || group % 100 !== 0 || group <= 0) return index;
  const next = line.lower(index + 1);
  return SMALL_NUMBERS.has(next) || TENS.has(next) ? index + 1 : index;
}

/** "three and a half", "one-and-a-half" */
function readHalf(line: Line, index: number, group: number): (Step & { factor: number }) | null {
  const and = overHyphen(line, index);
  const a = overHyphen(line, and + 1);
  const half = overHyphen(line, a + 1);
  const isHalf = line.lower(and) === 'and' && line.lower(a) === 'a' && Number.isInteger(group);
  if (!isHalf || (line.lower(half) !== 'half' && line.lower(half) !== 'quarter')) return null;
  return { value: group + (line.lower(half) === 'half' ? 0.5 : 0.25), to: half + 1, factor: 1 };
}

function readBelowHundred(line: Line, index: number): Step | null {
  const small = SMALL_NUMBERS.get(line.lower(index));
  if (small !== undefined) return readPoint(line, { value: small, to: index + 1 });
  const tens = TENS.get(line.lower(index));
  if (tens === undefined) return null;
  const unitAt = overHyphen(line, index + 1);
  const unit = SMALL_NUMBERS.get(line.lower(unitAt)) ?? 0;
  const isUnit = unit >= 1 && unit <= 9;
  return readPoint(line, isUnit ? { value: tens + unit, to: unitAt + 1 } : { value: tens, to: index + 1 });
}

/** "two point five" */
function readPoint(line: Line, whole: Step): Step {
  const digit = line.lower(whole.to) === 'point' ? SMALL_NUMBERS.get(line.lower(whole.to + 1)) : undefined;
  return digit === undefined || digit > 9 ? whole : { value: whole.value + digit / 10, to: whole.to + 2 };
}

/** "nineteen eighty-four", "twenty nineteen" */
function isYearInWords(line: Line, index: number): boolean {
  const [first, second] = [line.lower(index), line.lower(overHyphen(line, index + 1))];
  const isCentury = first === 'nineteen' || first === 'eighteen' || first === 'twenty';
  return isCentury && (TENS.has(second) || (SMALL_NUMBERS.get(second) ?? 0) >= 10);
}
