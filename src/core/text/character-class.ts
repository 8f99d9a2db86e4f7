import { unicodePattern } from './unicode-pattern.ts';

/** What a character is to the tokenizer. `ignorable` is a mark that nobody sees (soft hyphen, zero-width space). */
export const CHARACTER = {
  space: 0,
  break: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  symbol: 5,
  punct: 6,
  ignorable: 7,
} as const;
export type CharacterClass = (typeof CHARACTER)[keyof typeof CHARACTER];

const LINE_BREAKS = new Set(['\n', '\r', '\u2028', '\u2029', '\v', '\f', '\u0085']);

/** Beside ASCII what nearly all English texts need, so that they can be read without the tables behind `\p{…}`. */
const COMMON_PUNCT = '!"#&\'()*,-./:;?@[\\]_{}“”‘’–—…•·';
const ASCII_SYMBOLS = '$%+<=>^`|~';

/** Asked once for each distinct character: a lookup table keeps the answers. */
function classify(char: string): CharacterClass {
  if (LINE_BREAKS.has(char)) return CHARACTER.break;
  if (/^[A-Za-z]$/.test(char)) return CHARACTER.letter;
  if (/^\d$/.test(char)) return CHARACTER.digit;
  if (COMMON_PUNCT.includes(char)) return CHARACTER.punct;
  if (ASCII_SYMBOLS.includes(char)) return CHARACTER.symbol;
  if (/^\s$/u.test(char)) return CHARACTER.space;
  return classifyByUnicode(char);
}

const LETTER = unicodePattern(String.raw`^\p{L}$`, 'u');
const DIGIT = unicodePattern(String.raw`^\p{Nd}$`, 'u');
const MARK = unicodePattern(String.raw`^\p{M}$`, 'u');
const IGNORABLE = unicodePattern(String.raw`^\p{Cf}$`, 'u');
const SYMBOL = unicodePattern(String.raw`^[\p{S}\p{No}\p{Nl}]$`, 'u');
const CONTROL = unicodePattern(String.raw`^\p{C}$`, 'u');

function classifyByUnicode(char: string): CharacterClass {
  if (LETTER().test(char)) return CHARACTER.letter;
  if (DIGIT().test(char)) return CHARACTER.digit;
  if (MARK().test(char)) return CHARACTER.mark;
  if (IGNORABLE().test(char)) return CHARACTER.ignorable;
  if (SYMBOL().test(char)) return CHARACTER.symbol;
  return CONTROL().test(char) ? CHARACTER.space : CHARACTER.punct;
}

/** The first 0x2100 code units cover every Latin, Greek and Cyrillic page and the general punctuation. */
const TABLE_SIZE = 0x2100;
const UNKNOWN = 255;
const table = new Uint8Array(TABLE_SIZE).fill(UNKNOWN);
const rest = new Map<number, CharacterClass>();

/** The class of the code point that begins at `index`. Constant time; `index` must lie inside the text. */
export function classAt(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index);
  if (unit < TABLE_SIZE) {
    const known = table[unit] as CharacterClass | typeof UNKNOWN;
    if (known !== UNKNOWN) return known;
    const found = classify(String.fromCharCode(unit));
    table[unit] = found;
    return found;
  }
  const point = text.codePointAt(index) as number;
  const known = rest.get(point);
  if (known !== undefined) return known;
  const found = classify(String.fromCodePoint(point));
  rest.set(point, found);
  return found;
}

/** Code units that the character at `index` takes: 2 for a surrogate pair. */
export function widthAt(text: string, index: number): 1 | 2 {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff || index + 1 >= text.length) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
