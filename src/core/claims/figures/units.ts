import { createWordTest } from '../../text/word.ts';
import type { Line } from './line.ts';
import { UNIT_FORMS, type UnitForm } from './unit-names.ts';

export interface Unit {
  unit: string;
  /** The token after it. */
  to: number;
  /** True for "six-hour", "3-inch": the thing measured follows. */
  isCompound: boolean;
}

/**
 * The unit after a number that ends before `index`: "percent", "km/h", "-hour", "square miles", "degrees Celsius".
 * `isDigits` admits short signs ("5 m"); a hyphen ties a compound ("six-hour", "9-month-old").
 */
export function findUnit(line: Line, index: number, isDigits: boolean): Unit | null {
  const isTied = line.isHyphen(index) && (line.isGlued(index + 1) || !line.isGlued(index));
  const at = isTied ? index + 1 : index;
  const bracket = isTied ? null : findBracketed(line, index, isDigits);
  if (bracket) return bracket;
  const found = matchForms(line, at, isDigits);
  // "30 - year bonds" in old newswire; a dash before a plural is a dash.
  if (!found || (isTied && !line.isGlued(at) && line.lower(at).endsWith('s'))) return null;
  return { unit: found.unit, to: found.to, isCompound: isTied };
}

const BRACKETS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

/** "20 (kg)" */
function findBracketed(line: Line, index: number, isDigits: boolean): Unit | null {
  const close = BRACKETS.get(line.at(index)?.text ?? '');
  if (close === undefined || !isDigits) return null;
  const found = matchForms(line, index + 1, isDigits);
  return found && line.at(found.to)?.text === close ? { unit: found.unit, to: found.to, isCompound: false } : null;
}

function matchForms(line: Line, at: number, isDigits: boolean): { unit: string; to: number } | null {
  const token = line.at(at);
  if (!token || !mayBeginUnit(token.word)) return null;
  const first = token.lower;
  const forms = UNIT_FORMS.get(first) ?? UNIT_FORMS.get(token.word.base);
  const form = forms?.find((candidate) => fits(line, at, candidate, isDigits)) ?? findPlural(line, at, first, isDigits);
  return form ? { unit: form.unit, to: at + form.words.length } : null;
}

/** All other words are passed over. */
const mayBeginUnit = createWordTest(
  ({ lower, base }) =>
    UNIT_FORMS.has(lower) || UNIT_FORMS.has(base) || (lower.endsWith('s') && UNIT_FORMS.has(lower.slice(0, -1))),
);

/** "sec" has the plural "secs", though no rule makes one word of "secs" and "sec". */
function findPlural(line: Line, at: number, first: string, isDigits: boolean): UnitForm | undefined {
  if (!first.endsWith('s') || first.length < 3) return undefined;
  return UNIT_FORMS.get(first.slice(0, -1))?.find((form) => !form.isSign && fits(line, at, form, isDigits));
}

function fits(line: Line, at: number, form: UnitForm, isDigits: boolean): boolean {
  if (form.isSign)
    return isDigits && form.words.every((word, i) => line.at(at + i)?.text === word) && isSignHere(line, at, form);
  return form.words.every((word, i) => isSameWord(line, at + i, word));
}

function isSameWord(line: Line, at: number, form: string): boolean {
  const word = line.lower(at);
  return word === form || line.base(at) === form || word === `${form}s`;
}

/** "5 m" and "100t" are measures; "Game 5 V. Marsh", "12 h" before a name and "3 in Ohio" are not. */
function isSignHere(line: Line, at: number, form: UnitForm): boolean {
  const isLetter = form.words[0].length === 1;
  if (form.words[0] === 'in')
    return line.isGlued(at) || /^(?:tall|long|wide|deep|thick|high)$/.test(line.lower(at + 1));
  // "1990s" is a decade.
  if (form.words[0] === 's') return false;
  if (!isLetter || line.isGlued(at)) return true;
  return /^(?:m|g|l|t|h)$/.test(form.words[0]) && !line.isCapitalised(at + 1) && line.at(at + 1)?.text !== '.';
}
