import { parseDigits } from './digits.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

/** After "9-month", "90 day", "5 years": the end of "-old", "old", "of age"; null where no age is told. */
export function findAge(line: Line, index: number): number | null {
  const at = line.isHyphen(index) && line.isGlued(index) === line.isGlued(index + 1) ? index + 1 : index;
  if (/^(?:old|olds)$/.test(line.lower(at))) return at + 1;
  return line.words(at, 2) === 'of age' ? at + 2 : null;
}

const MAX_AGE = 115;

/**
 * Ages that are told by their place: "Ada Marsh, 41, of Zion", "aged 41", "age 9", "87 yo", "over the age of 18".
 * A bare number becomes years.
 */
export function markAge(line: Line, draft: Draft, previous?: Draft): void {
  const isBare = draft.unit === 'count' && draft.scale === 1 && draft.form === 'digits' && !draft.isScore;
  const isWord =
    draft.unit === 'count' &&
    draft.form === 'words' &&
    (/^aged?$/.test(line.lower(draft.from - 1)) || line.words(draft.from - 2, 2) === 'age of');
  if ((!isBare && !isWord) || draft.low === null || (draft.high ?? 0) > MAX_AGE) return;
  if (
    isInList(line, draft, previous) ||
    isAgedBefore(line, draft) ||
    isAgedAfter(line, draft) ||
    (draft.low === draft.high && isApposition(line, draft))
  ) {
    draft.unit = 'year';
    draft.isAge = true;
  }
}

/** "aged 4, 5 and 6" */
function isInList(line: Line, draft: Draft, previous: Draft | undefined): boolean {
  if (!previous?.isAge || previous.to !== draft.from - 1 || previous.unit !== 'year') return false;
  return (
    /^(?:and|or|,)$/.test(line.lower(draft.from - 1)) &&
    /^aged?s?$/.test(line.lower(previous.from - 1)) &&
    !line.isWord(draft.to)
  );
}

/** "aged 41", "age 9", "at the age of 18", "ages 4 and 6" */
function isAgedBefore(line: Line, draft: Draft): boolean {
  const before = line.lower(draft.from - 1);
  if (isPredicate(line, draft, before)) return true;
  if (/^(?:age|aged|ages)$/.test(before)) return true;
  if (before !== 'of' || !/^ages?$/.test(line.lower(draft.from - 2))) return false;
  const the = line.lower(draft.from - 3) === 'the' ? draft.from - 3 : draft.from - 2;
  if (/^(?:over|under|above|below)$/.test(line.lower(the - 1))) draft.from = the;
  return true;
}

/** "when she was 14", "he turns 30 in May" */
function isPredicate(line: Line, draft: Draft, before: string): boolean {
  if (!/^(?:was|is|turned|turns)$/.test(before) || draft.low !== draft.high) return false;
  const isPerson = /^(?:he|she|i|who)$/.test(line.lower(draft.from - 2));
  return isPerson && /^(?:|[.,;:)”"—–]|when|and|at|in|on|but|now|or)$/.test(line.lower(draft.to));
}

/** "87 yo", "21 or older", "18 and over" after a verb of admission */
function isAgedAfter(line: Line, draft: Draft): boolean {
  const [first, second] = [line.lower(draft.to), line.lower(draft.to + 1)];
  if (first === 'yo' || first === 'y.o.' || first === 'y.o') {
    draft.to += 1;
    return true;
  }
  return (first === 'and' || first === 'or') && /^(?:older|younger)$/.test(second);
}

const OPEN = new Set([',', '(']);
const CLOSE = new Set([',', ')', '.', ';', ':']);
/** A capital before the comma that is no person's: "In Ohio, 41, …" is rare, months and days are not. */
const NO_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|no|nos|chapter|article|section)$/;

/** "Ada Marsh, 41, of Zion", "Marsh (41)", "the driver, 41, was": a number alone between marks after a name. */
function isApposition(line: Line, draft: Draft): boolean {
  const [open, close] = [line.at(draft.from - 1)?.text ?? '', line.at(draft.to)?.text ?? '.'];
  if (!OPEN.has(open) || !CLOSE.has(close)) return false;
  if (open === '(' && close !== ')') return false;
  const name = line.at(draft.from - 2);
  if (name?.kind !== 'word' || NO_NAME.test(name.lower)) return false;
  if (parseDigits(line.at(draft.from)?.text ?? '') === null) return false;
  return name.isCapitalised
    ? line.isCapitalised(draft.from - 3) || open === ','
    : isPersonNoun(name.lower) && open === ',';
}

const isPersonNoun = (word: string) =>
  /^(?:man|woman|boy|girl|son|daughter|wife|husband|father|mother|brother|sister|driver|suspect|victim|officer|student|teacher|friend|cousin|jr|sr|nephew|niece|uncle|aunt|grandfather|grandmother|resident|actor|actress|singer)$/.test(
    word,
  );
