import type { Span } from '../claim.ts';
import { isCloseSide, isOpenSide, isSpace, isWordSide } from './mark-side.ts';

/** Marks of one family pair with one another: `"A”` is a pair, `«A”` is none. */
export type MarkFamily = 'double' | 'angle' | 'single';

/** Which way a mark turns: `either` closes what is open, and opens where nothing is. */
export type Turn = 'open' | 'close' | 'either';

/** One quotation mark: one character, or two of them (`''`). */
export interface Mark extends Span {
  family: MarkFamily;
  turn: Turn;
  /** It stands behind a digit and may be a prime: 6'2". */
  isPrime: boolean;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const DOUBLE_PRIME = 0x2033;
/** Characters that are doubled to make a double mark: ''this'' and ``this''. */
const DOUBLED = new Set([APOSTROPHE, BACKTICK, LEFT_SINGLE, RIGHT_SINGLE]);

const FAMILIES = new Map<number, MarkFamily>([
  ...[...'"“”„‟″'].map((char): [number, MarkFamily] => [char.charCodeAt(0), 'double']),
  ...[...'«»‹›'].map((char): [number, MarkFamily] => [char.charCodeAt(0), 'angle']),
  ...[..."'‘’‚‛`"].map((char): [number, MarkFamily] => [char.charCodeAt(0), 'single']),
]);
/** How a mark turns by its own shape, where its neighbours do not tell. */
const SHAPES = new Map<number, Turn>([
  ...[...'“„‟«‹‘‚‛`'].map((char): [number, Turn] => [char.charCodeAt(0), 'open']),
  ...[...'”»›’'].map((char): [number, Turn] => [char.charCodeAt(0), 'close']),
]);

/** True for any character that may be a quotation mark or a part of one. */
export function isMarkCode(code: number): boolean {
  return code < 0xab ? code === QUOTE || code === APOSTROPHE || code === BACKTICK : FAMILIES.has(code);
}

/**
 * All quotation marks of a paragraph, in order; an apostrophe inside a word ("don't") is none. Linear.
 *
 * @example findMarks('He said "no".', { start: 0, end: 13 }).map((mark) => mark.turn); // ['open', 'close']
 */
export function findMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (!isMarkCode(text.charCodeAt(at))) continue;
    let runEnd = at + 1;
    while (runEnd < paragraph.end && isMarkCode(text.charCodeAt(runEnd))) runEnd++;
    addRun(marks, text, { start: at, end: runEnd }, paragraph);
    at = runEnd - 1;
  }
  return marks;
}

/** Marks that touch one another share their neighbours: in `lives.'"` both stand behind the full stop. */
function addRun(marks: Mark[], text: string, run: Span, paragraph: Span): void {
  const before = run.start > paragraph.start ? text.charCodeAt(run.start - 1) : -1;
  const after = run.end < paragraph.end ? text.charCodeAt(run.end) : -1;
  if (run.end - run.start === 1 && isApostrophe(text, run.start, before, after)) return;
  if (run.end - run.start > 1 && isSpace(before) && isSpace(after)) return; // marks around nothing: ""
  for (const { start, end } of splitRun(text, run, isOpenSide(before))) {
    const code = text.charCodeAt(start);
    const family = end - start === 2 ? 'double' : (FAMILIES.get(code) ?? 'double');
    const isPrime = isDigit(before) && (code === QUOTE || code === APOSTROPHE || code === DOUBLE_PRIME);
    marks.push({ start, end, family, turn: turnOf(code, before, after), isPrime });
  }
}

/** `'''` opens a quote in a quote before a word (double, single) and closes both behind one (single, double). */
function splitRun(text: string, run: Span, opens: boolean): Span[] {
  const parts: Span[] = [];
  const isPair = (at: number) =>
    at + 1 < run.end && DOUBLED.has(text.charCodeAt(at)) && text.charCodeAt(at + 1) === text.charCodeAt(at);
  for (let at = run.start; at < run.end; ) {
    const isOddOne = !opens && isPair(at) && at + 3 === run.end && isPair(at + 1);
    const end = isPair(at) && !isOddOne ? at + 2 : at + 1;
    parts.push({ start: at, end });
    at = end;
  }
  return parts;
}

/** At the paragraph's edges a mark turns inward, whatever space stands beside it. */
function turnOf(code: number, before: number, after: number): Turn {
  if (before === -1 || after === -1) return before === -1 ? 'open' : 'close';
  // «le mot », « le mot ». — a space inside the marks is no reason to turn them.
  if (SHAPES.get(code) === 'close' && isCloseSide(after)) return 'close';
  const opens = isOpenSide(before) && isWordSide(after);
  const closes = !isSpace(before) && isCloseSide(after);
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  return SHAPES.get(code) ?? 'either';
}

/** A single mark between two letters or digits: don't, O’Neill, rock'n'roll. */
function isApostrophe(text: string, at: number, before: number, after: number): boolean {
  if (FAMILIES.get(text.charCodeAt(at)) !== 'single') return false;
  return isWordSide(before) && isWordSide(after) && !isOpenSide(before) && !isCloseSide(before);
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
