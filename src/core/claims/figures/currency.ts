import { createWordTest, type Word } from '../../text/word.ts';
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  NATIONAL_CURRENCIES,
  SCALED_CODES,
  SUBUNITS,
} from './currency-names.ts';
import type { Line } from './line.ts';

export interface Money {
  code: string;
  /** What one unit is worth of the currency: 0.01 for cents. */
  factor: number;
  /** Half-open token range of the sign or word. */
  from: number;
  to: number;
}

/** False for a token that begins no currency by its letters alone, whatever stands beside it. */
export const mayBeginCurrency = ({ text, lower }: Word): boolean =>
  CURRENCY_SIGNS.has(text) || DOLLAR_PREFIXES.has(lower) || SCALED_CODES.has(lower) || CURRENCY_CODES.has(lower);

/** The currency that stands before a number: "$", "US$", "Rs", "EUR", "A $". Null where none begins at `index`. */
export function findCurrencyBefore(line: Line, index: number): Money | null {
  const token = line.at(index);
  if (!token) return null;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign !== undefined) return { code: sign, factor: 1, from: index, to: index + 1 };
  if (token.kind !== 'word') return null;
  return readPrefixedSign(line, index) ?? readCode(line, index);
}

/** "US$", "A$", in old newswire "c $". */
function readPrefixedSign(line: Line, index: number): Money | null {
  const code = DOLLAR_PREFIXES.get(line.lower(index));
  if (code === undefined || line.at(index + 1)?.text !== '$') return null;
  const isLetterAlone = line.lower(index).length === 1 && !line.isGlued(index + 1);
  if (isLetterAlone && line.lower(index) !== 'c') return null;
  return { code, factor: 1, from: index, to: index + 2 };
}

/** Codes that are no words in small letters. */
const PLAIN_CODES = /^(?:usd|eur|gbp|inr|chf|rmb|cny|jpy|aud|cad|nzd|hkd|sgd|mxn|btc)$/;

/** A code must look like one: in capitals, or one of the short forms that outlets write ("Rs", "Rp", "Tk"). */
function readCode(line: Line, index: number): Money | null {
  const text = line.at(index)?.text ?? '';
  const scaled = SCALED_CODES.get(line.lower(index));
  if (scaled && line.isNumber(index + 1)) return { code: scaled[0], factor: scaled[1], from: index, to: index + 1 };
  const code = CURRENCY_CODES.get(line.lower(index));
  if (
    code === undefined ||
    (text !== text.toUpperCase() && !PLAIN_CODES.test(text) && !/^(?:Rs|Rp|Tk|Ksh|KSh|Kshs|Dhs|SFr|Sfr)$/.test(text))
  )
    return null;
  const at = line.at(index + 1)?.text === '.' ? index + 2 : index + 1;
  const sign = CURRENCY_SIGNS.has(line.at(at)?.text ?? '') ? at + 1 : at;
  return line.isNumber(sign) ? { code, factor: 1, from: index, to: sign } : null;
}

/**
 * The currency after a number that ends before `index`: "dollars", "-dollar", "Canadian dollars", "€", "EUR", "cents", "p".
 * `scale` is the number's magnitude: a "million pounds" is money, "10 pounds" a weight.
 */
export function findCurrencyAfter(line: Line, index: number, scale: number): Money | null {
  const at = line.isHyphen(index) && line.isGlued(index) ? index + 1 : index;
  const text = line.at(at)?.text ?? '';
  const sign = CURRENCY_SIGNS.get(text);
  if (sign !== undefined && !line.isNumber(at + 1)) return { code: sign, factor: 1, from: at, to: at + 1 };
  if (!line.isWord(at) || !isNear(line, at)) return null;
  return readNational(line, at) ?? readWordOrCode(line, at, text, scale) ?? readSubunit(line, at);
}

/** A currency's name has three words at most: "Hong Kong dollars". */
function isNear(line: Line, at: number): boolean {
  for (let ahead = 0; ahead < 3; ahead++) {
    const token = line.at(at + ahead);
    if (token && mayEndCurrency(token.word)) return true;
  }
  return false;
}

/** All other words are passed over. */
const mayEndCurrency = createWordTest(
  ({ lower, base }) =>
    [CURRENCY_WORDS, CURRENCY_CODES, SCALED_CODES, SUBUNITS].some((names) => names.has(lower) || names.has(base)) ||
    base === 'leva' ||
    lower === 'p',
);

/** "Hong Kong dollars", "U.S. dollars", "Swiss francs" */
function readNational(line: Line, at: number): Money | null {
  for (const ahead of [1, 2]) {
    const noun = line.base(at + ahead);
    if (!CURRENCY_WORDS.has(noun) && noun !== 'leva') continue;
    const code = NATIONAL_CURRENCIES.get(`${line.lower(at + ahead - 1)}-${noun}`);
    if (code !== undefined) return { code, factor: 1, from: at, to: at + ahead + 1 };
  }
  return null;
}

function readWordOrCode(line: Line, at: number, text: string, scale: number): Money | null {
  const scaled = SCALED_CODES.get(line.lower(at));
  if (scaled) return { code: scaled[0], factor: scaled[1], from: at, to: at + 1 };
  const isCode = PLAIN_CODES.test(text) || (text === text.toUpperCase() && text.length > 2);
  const code = isCode ? CURRENCY_CODES.get(line.lower(at)) : undefined;
  if (code !== undefined && !line.isNumber(at + 1)) return { code, factor: 1, from: at, to: at + 1 };
  const noun = line.base(at);
  const word = CURRENCY_WORDS.get(noun);
  if (word === undefined || !isMoneyWord(line, at, noun, scale)) return null;
  return { code: word, factor: 1, from: at, to: at + (line.lower(at + 1) === 'sterling' ? 2 : 1) };
}

const SPENDING =
  /^(?:pay|paid|cost|costs|spend|spent|worth|fine|fined|price|priced|earn|earned|sell|sold|buy|bought|owe|owed|raise|raised)$/;

/** Words that are a currency only in the right company: pounds of weight, a game won, marks at school, a real man. */
function isMoneyWord(line: Line, at: number, noun: string, scale: number): boolean {
  if (noun === 'pound') return isMoneyPound(line, at, scale);
  if (noun === 'won') return scale >= 1000 || /^[.,;)]?$/.test(line.at(at + 1)?.text ?? '');
  if (/^(?:mark|real|sol|colon|som)$/.test(noun)) return scale >= 1000;
  return true;
}

function isMoneyPound(line: Line, at: number, scale: number): boolean {
  const next = line.lower(at + 1);
  if (next === 'sterling') return true;
  if (/^(?:of|heavier|lighter|overweight|per)$/.test(next)) return false;
  for (let i = at - 1; i >= Math.max(line.from, at - 8); i--) if (SPENDING.test(line.lower(i))) return true;
  return scale >= 1e6;
}

/** "70 cents", "50p", "7 pence" */
function readSubunit(line: Line, at: number): Money | null {
  const lower = line.lower(at);
  const isPenceSign = lower === 'p' && line.isGlued(at);
  const subunit = isPenceSign ? SUBUNITS.get('penny') : (SUBUNITS.get(lower) ?? SUBUNITS.get(line.base(at)));
  return subunit ? { code: subunit[0], factor: subunit[1], from: at, to: at + 1 } : null;
}
