import { type Amount, cleanNumber } from './amount.ts';
import type { Line } from './line.ts';
import { FRACTION_SIGNS } from './number-words.ts';
import { readScale } from './scale.ts';

/** Longer runs of digits are no quantity that an article reports, but a code. */
const MAX_CHARS = 21;
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/** The value of one number token; null where it is none in English ("1,1,1", "1.2.3", "007", digits of another script). */
export function parseDigits(text: string): number | null {
  if (text.length > MAX_CHARS) return null;
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text) || GROUPED_INDIAN.test(text)) return Number(text.replaceAll(',', ''));
  return null;
}

/** "11,000", "1.2 million", "10 1/2", "2½", ".5", "11 000". Reads at `index`; null where no number stands there. */
export function findDigits(line: Line, index: number, isMoney: boolean): Amount | null {
  const whole = readWhole(line, index);
  if (!whole) return null;
  const { factor, to } = readScale(line, whole.to, isMoney);
  const value = cleanNumber(whole.value * factor);
  return { from: index, to, low: value, high: value, form: 'digits', scale: factor, isSlashed: whole.isSlashed };
}

interface Whole {
  value: number;
  to: number;
  isSlashed?: boolean;
}

function readWhole(line: Line, index: number): Whole | null {
  const token = line.at(index);
  if (!token) return null;
  const sign = FRACTION_SIGNS.get(token.text);
  if (sign !== undefined) return { value: sign, to: index + 1 };
  if (token.text === '.' && token.isSpaced && line.isGlued(index + 1)) return readDecimal(line, index + 1);
  if (token.kind !== 'number') return null;
  const slashed = readSlashed(line, index);
  if (slashed) return { ...slashed, isSlashed: true };
  const value = parseDigits(token.text);
  if (value === null) return null;
  return addFraction(line, joinGroups(line, { value, to: index + 1 }));
}

/** ".5" */
function readDecimal(line: Line, index: number): Whole | null {
  const text = line.at(index)?.text ?? '';
  return /^\d{1,6}$/.test(text) ? { value: Number(`0.${text}`), to: index + 1 } : null;
}

const BLANKS_IN_NUMBERS = new Set(['\u00a0', '\u202f', '\u2009']);

/** Thousands set apart by a narrow or no-break blank ("11 000"), or by a comma and a blank in old newswire ("10, 000"). */
function joinGroups(line: Line, whole: Whole): Whole {
  let { value, to } = whole;
  const from = to - 1;
  for (;;) {
    const [last, next] = [line.at(to - 1), line.at(to)];
    if (!last || !next || !/^\d{1,3}$/.test(last.text)) return { value, to };
    const hasBlank = next.start === last.end + 1 && BLANKS_IN_NUMBERS.has(line.text.charAt(last.end));
    if (hasBlank && /^\d{3}$/.test(next.text)) to += 1;
    else if (next.text === '000' && next.start === last.end + 1) to += 1;
    else if (isSpacedGroup(line, to, from)) to += 1;
    else if (next.text === ',' && line.at(to + 1)?.text === '000') to += 2;
    else return { value, to };
    value = value * 1000 + Number(line.at(to - 1)?.text);
  }
}

const MONTH_BEFORE =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?$/;

/**
 * "12 500 residents", "1 250 000 new homes": with plain blanks only before what can be counted, and not behind a month
 * ("on May 12 500 people came") or another number, for two numbers may stand side by side.
 */
function isSpacedGroup(line: Line, at: number, from: number): boolean {
  let end = at;
  while (/^\d{3}$/.test(line.at(end)?.text ?? '') && line.at(end)?.start === (line.at(end - 1)?.end ?? 0) + 1) end++;
  if (end === at || line.isNumber(end) || line.isNumber(from - 1) || MONTH_BEFORE.test(line.lower(from - 1)))
    return false;
  const isName = line.isCapitalised(from - 1) && from - 1 > line.from;
  return !isName && [end, end + 1].some((next) => COUNTED.test(line.lower(next)));
}

const COUNTED = /^(?:[a-z]{2,}[^s\W]s|people|men|women|children|km|kg|ha|percent|%)$/;

/** "2½", "10 1/2" */
function addFraction(line: Line, whole: Whole): Whole {
  if (!Number.isInteger(whole.value)) return whole;
  const sign = FRACTION_SIGNS.get(line.at(whole.to)?.text ?? '');
  if (sign !== undefined) return { value: whole.value + sign, to: whole.to + 1 };
  const half = readAndAHalf(line, whole.to);
  if (half) return { value: whole.value + 0.5, to: half };
  const slashed = line.isGlued(whole.to) ? null : readSlashed(line, whole.to);
  return slashed ? { value: whole.value + slashed.value, to: slashed.to } : whole;
}

/** "2-and-a-half", "2 and a half": the token after it, or 0. */
function readAndAHalf(line: Line, index: number): number {
  const words = line.isHyphen(index) ? [1, 3, 5] : [0, 1, 2];
  const isHalf = ['and', 'a', 'half'].every((word, i) => line.lower(index + words[i]) === word);
  return isHalf ? index + words[2] + 1 : 0;
}

/** Denominators that people write with a slash; "9/11" and "24/7" have others, or a larger numerator. */
const SLASH_DENOMINATORS = new Set([2, 3, 4, 5, 8, 10, 16, 32]);

/** "1/4": one numerator, one denominator, nothing else attached. */
function readSlashed(line: Line, index: number): Whole | null {
  if (line.at(index + 1)?.text !== '/' || !line.isGlued(index + 1) || !line.isGlued(index + 2)) return null;
  const [top, bottom] = [line.at(index)?.text ?? '', line.at(index + 2)?.text ?? ''];
  if (!/^\d{1,2}$/.test(top) || !/^\d{1,2}$/.test(bottom) || !SLASH_DENOMINATORS.has(Number(bottom))) return null;
  if (Number(top) >= Number(bottom) || line.at(index + 3)?.text === '/') return null;
  return { value: Number(top) / Number(bottom), to: index + 3 };
}
