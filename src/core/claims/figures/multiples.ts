import type { Amount } from './amount.ts';
import { parseDigits } from './digits.ts';
import type { Line } from './line.ts';
import { SMALL_NUMBERS } from './number-words.ts';

const multiple = (from: number, to: number, value: number): Amount => ({
  from,
  to,
  low: value,
  high: value,
  form: 'multiple',
  scale: 1,
});

const PLAIN = new Map([
  ['twice', 2],
  ['thrice', 3],
]);
/** "double the number", "triple its size": verbs and nouns of the same form have no whole after them. */
const BEFORE_WHOLE = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

/** "twice", "tenfold", "10-fold", "10x", "three times as many", "double the". Null where there is none. */
export function findMultiple(line: Line, index: number): Amount | null {
  const word = line.lower(index);
  const plain = PLAIN.get(word);
  if (plain !== undefined) return multiple(index, index + 1, plain);
  const before = BEFORE_WHOLE.get(word);
  if (before !== undefined) {
    return /^(?:the|its|their|his|her|that|what)$/.test(line.lower(index + 1))
      ? multiple(index, index + 1, before)
      : null;
  }
  if (word.endsWith('fold') && word.length > 6) {
    const value = SMALL_NUMBERS.get(word.slice(0, -4));
    return value === undefined ? null : multiple(index, index + 1, value);
  }
  return readTimes(line, index);
}

function readTimes(line: Line, index: number): Amount | null {
  const token = line.at(index);
  const value = token?.kind === 'number' ? parseDigits(token.text) : SMALL_NUMBERS.get(line.lower(index));
  if (value === null || value === undefined) return null;
  const next = line.lower(index + 1);
  if (line.isGlued(index + 1) && (next === 'x' || next === 'fold')) return multiple(index, index + 2, value);
  if (line.isHyphen(index + 1) && line.lower(index + 2) === 'fold') return multiple(index, index + 3, value);
  return next === 'times' && isComparison(line, index + 2) ? multiple(index, index + 2, value) : null;
}

/** "three times as many", "10 times the", "five times more", "twice its": how many times is counted elsewhere. */
function isComparison(line: Line, index: number): boolean {
  const word = line.lower(index);
  if (/^(?:the|its|their|his|her|what|that)$/.test(word)) return true;
  if (word === 'as')
    return /^(?:many|much|high|large|big|likely|long|fast|great|deadly|strong)$/.test(line.lower(index + 1));
  return /^(?:more|higher|larger|bigger|greater|faster|smaller|lower|less|fewer|stronger|longer)$/.test(word);
}
