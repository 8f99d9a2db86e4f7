import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

/** A month's name: "march" and "may" in small letters are other words. */
export function isMonth(line: Line, at: number): boolean {
  const word = line.lower(at);
  if (!MONTH.test(word)) return false;
  if (line.isCapitalised(at) || !/^(?:may|march|mar)$/.test(word)) return true;
  return /^(?:on|in|since|until|of|by|early|late|last|this|next)$/.test(line.lower(at - 1)) && line.isNumber(at + 1);
}

/** A month before `at`, over the dot of its short form. */
function isMonthBefore(line: Line, at: number): boolean {
  return isMonth(line, line.at(at)?.text === '.' ? at - 1 : at);
}

/** "Jan. 24", "24 January", "January 24, 2025", "Aug. 5 to 7", "Dec. 22 and 23". */
export function isDate(line: Line, draft: Draft): boolean {
  if (!isPlainInteger(draft) || (draft.low ?? 0) > 2100) return false;
  if (isMonthBefore(line, draft.from - 1) && !isCounting(line, draft)) return true;
  const after = line.lower(draft.to) === 'of' ? draft.to + 1 : draft.to;
  if (isMonth(line, after) && (draft.low ?? 0) <= 31) return true;
  return (draft.low ?? 0) <= 31 && isMonthChain(line, draft);
}

/** "in May 12 people were killed": a thing counted follows, and no comma or year. */
const isCounting = (line: Line, draft: Draft) =>
  /^(?:people|men|women|children|soldiers|civilians|police|persons|students|workers)$/.test(line.lower(draft.to));

/** Over ", and - to through" and other days back to the month: "Aug. 5-7", "May 3, 4 and 5". */
function isMonthChain(line: Line, draft: Draft): boolean {
  let at = draft.from - 1;
  for (let step = 0; step < 6; step++, at--) {
    if (isMonthBefore(line, at)) return step > 0;
    const isLink = /^(?:,|and|to|through|until|-|–|or|th|st|nd|rd)$/.test(line.lower(at));
    if (!isLink && !(line.isNumber(at) && Number(line.at(at)?.text) <= 31)) return false;
  }
  return false;
}

export const isPlainInteger = (draft: Draft) =>
  draft.form === 'digits' &&
  draft.unit === 'count' &&
  draft.scale === 1 &&
  !draft.isAge &&
  Number.isInteger(draft.low ?? draft.high ?? 0.5);
