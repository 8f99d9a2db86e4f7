import { baseForm } from '../../text/base-form.ts';
import { wordList } from '../../text/word-list.ts';
import { parseDigits } from './digits.ts';
import type { Line } from './line.ts';
import { SCALE_WORDS } from './number-words.ts';
import { UNIT_FORMS } from './unit-names.ts';

/** Denominators that may follow a bare article: "a barrel", "an hour", "each month". */
const AFTER_ARTICLE =
  wordList(`second minute hour day night week month quarter year season decade barrel gallon litre liter pound ounce ton tonne kilo kilogram
  bushel share unit piece person head household family child student pupil worker employee passenger ticket game match mile
  kilometre kilometer metre meter pop bottle pack box dose carton dozen`);
const ARTICLES = new Set(['a', 'an', 'each', 'every', 'per', 'the']);

export interface Rate {
  per: string;
  to: number;
}

/** The denominator that begins at `index`: "a barrel", "-a-share", "per 1,000 people", "/year". Null where there is none. */
export function findRate(line: Line, index: number): Rate | null {
  const isTied = line.isHyphen(index) && line.isGlued(index) && line.isGlued(index + 1);
  const at = isTied ? index + 1 : index;
  const word = line.lower(at);
  if (line.at(at)?.text === '/' && line.isGlued(at)) return readNoun(line, at + 1, false);
  if (word === 'per') return readPerNumber(line, at + 1) ?? readNoun(line, overHyphen(line, at + 1), true);
  if (word === 'annually' || word === 'yearly') return { per: 'year', to: at + 1 };
  if (word === 'monthly') return { per: 'month', to: at + 1 };
  if (word === 'daily' && !line.isCapitalised(at)) return { per: 'day', to: at + 1 };
  if (!ARTICLES.has(word) || word === 'the') return null;
  return readNoun(line, overHyphen(line, at + 1), false);
}

const overHyphen = (line: Line, at: number) => (line.isHyphen(at) && line.isGlued(at) ? at + 1 : at);

function readNoun(line: Line, at: number, isAnyNoun: boolean): Rate | null {
  const noun = canonical(line.lower(at));
  if (!line.isWord(at)) return null;
  if (!isAnyNoun && !AFTER_ARTICLE.has(noun) && line.at(at - 1)?.text !== '/') return null;
  if (/^(?:ago|earlier|later|before|after|old)$/.test(line.lower(at + 1))) return null;
  return { per: noun, to: at + 1 };
}

/** "gramme" and "km" are named as units are. */
function canonical(word: string): string {
  const base = baseForm(word);
  const form = (UNIT_FORMS.get(word) ?? UNIT_FORMS.get(base))?.find((candidate) => candidate.words.length === 1);
  return form ? form.unit : base;
}

/** "per 1,000 people", "per 100,000" */
function readPerNumber(line: Line, at: number): Rate | null {
  const value = line.isNumber(at) ? parseDigits(line.at(at)?.text ?? '') : (SCALE_WORDS.get(line.lower(at)) ?? null);
  if (value === null) return null;
  const scale = SCALE_WORDS.get(line.lower(at + 1));
  const nounAt = scale === undefined ? at + 1 : at + 2;
  const noun = line.isWord(nounAt) && /s$|^people$/.test(line.lower(nounAt)) ? ` ${line.base(nounAt)}` : '';
  return { per: `${value * (scale ?? 1)}${noun}`, to: noun ? nounAt + 1 : nounAt };
}
