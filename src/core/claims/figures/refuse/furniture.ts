import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

const MARKS_AFTER_ITEM = new Set(['.', ')', ':']);
/** A line of at most so many tokens may be a caption, a counter or a button. */
const SHORT_LINE = 8;
const COUNTER =
  /^(?:images?|photos?|comments?|shares?|views?|likes?|replies|reply|followers?|slides?|videos?|min|mins|read|results?|related|updated?|ago|tweets?|retweets?)$/;

/** List numbers ("1. Open the door", "2) …"), counters ("7 Images"), "3 of 12", "5 min read". */
export function isFurniture(line: Line, draft: Draft): boolean {
  if (draft.form !== 'digits' || draft.unit === 'percent') return false;
  return isItemNumber(line, draft) || isPageOf(line, draft) || isCounter(line, draft);
}

function isItemNumber(line: Line, draft: Draft): boolean {
  if (draft.unit !== 'count' || (draft.low ?? 100) > 99 || draft.scale !== 1) return false;
  const mark = line.at(draft.to)?.text ?? '';
  const open = line.at(draft.numberFrom - 1)?.text;
  if (mark === ')' && open !== '(') return !hasOpenBracket(line, draft.numberFrom);
  if (mark === ')' && open === '(') return /^(?:|[,;:])$/.test(line.at(draft.numberFrom - 2)?.text ?? '');
  return MARKS_AFTER_ITEM.has(mark) && draft.numberFrom === line.from && line.at(draft.to + 1) !== undefined;
}

const BRACKET_REACH = 12;

function hasOpenBracket(line: Line, from: number): boolean {
  for (let at = from - 1; at >= Math.max(line.from, from - BRACKET_REACH); at--) {
    const text = line.at(at)?.text;
    if (text === '(') return true;
    if (text === ')') return false;
  }
  return false;
}

/** "3 of 12", "Page 3 of 12" alone on a line, or in brackets. */
function isPageOf(line: Line, draft: Draft): boolean {
  if (draft.unit !== 'count' || line.to - line.from > SHORT_LINE) return false;
  const isFirst = /^(?:of|\/)$/.test(line.lower(draft.to)) && line.isNumber(draft.to + 1);
  return isFirst || (/^(?:of|\/)$/.test(line.lower(draft.from - 1)) && line.isNumber(draft.from - 2));
}

function isCounter(line: Line, draft: Draft): boolean {
  return (
    line.to - line.from <= SHORT_LINE &&
    (COUNTER.test(line.lower(draft.to)) || COUNTER.test(line.lower(draft.from - 1)))
  );
}
