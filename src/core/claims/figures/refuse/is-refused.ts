import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { isClock } from './clock.ts';
import { isCode } from './codes.ts';
import { isDate } from './dates.ts';
import { isFurniture } from './furniture.ts';
import { isInName } from './names.ts';
import { isPronounOne } from './ones.ts';
import { isTorn } from './torn.ts';
import { isYear } from './years.ts';

/** "two-way", "six-figure", "one-time": the compound is a word of its own and counts nothing. */
const IDLE_COMPOUND =
  /^(?:way|figure|digit|time|faced|tone|handed|sided|off|size|to|on|stop|somethings?|thirds?|and|up|man's|party)$/;

/** Numbers that are no figures. The reader's promise is that what it shows can be held against another report's. */
export function isRefused(line: Line, draft: Draft): boolean {
  return (
    isTorn(line, draft) ||
    isCode(line, draft) ||
    isClock(line, draft) ||
    isDate(line, draft) ||
    isYear(line, draft) ||
    isInName(line, draft) ||
    isFurniture(line, draft) ||
    isPronounOne(line, draft) ||
    isIdleCompound(line, draft) ||
    isLonelySlash(line, draft)
  );
}

function isIdleCompound(line: Line, draft: Draft): boolean {
  if (!draft.isCompound || draft.unit !== 'count') return false;
  return line.lower(draft.numberFrom) === 'one' || IDLE_COMPOUND.test(line.lower(draft.to + 1));
}

/** "1/4" without a unit is a date, a grade or a page as soon as a fraction. */
function isLonelySlash(line: Line, draft: Draft): boolean {
  return (
    draft.isSlashed === true &&
    draft.unit === 'count' &&
    !/^(?:points?|shares?|interest|stake|turns?)$/.test(line.lower(draft.to))
  );
}
