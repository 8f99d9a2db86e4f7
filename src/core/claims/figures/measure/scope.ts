import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { isMonth } from '../refuse/dates.ts';

/** How a figure stands to the quantity it is about. */
export type Aspect = 'level' | 'rise' | 'fall' | 'from' | 'to' | 'total' | 'average' | 'record';

const TIME_UNIT =
  /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|season|summer|winter|spring|autumn|fall)$/;
const REACH = 14;

/** Times that the sentence gives near the figure, nearest first: "october", "2012", "last month", "fourth quarter". */
export function findTimes(line: Line, draft: Draft): string[] {
  const found: { at: number; time: string }[] = [];
  for (let at = Math.max(line.from, draft.from - 2 * REACH); at < Math.min(line.to, draft.to + REACH); at++) {
    if (at >= draft.from && at < draft.to) continue;
    const time = timeAt(line, at);
    if (time) found.push({ at, time });
  }
  const distance = (at: number) => (at < draft.from ? draft.from - at + 2 : at - draft.to);
  found.sort((a, b) => distance(a.at) - distance(b.at));
  return [...new Set(found.map((entry) => entry.time))].slice(0, 3);
}

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

function timeAt(line: Line, at: number): string | null {
  const token = line.at(at);
  if (!token) return null;
  if (token.kind === 'number') return isYearAt(line, at) ? token.text : null;
  if (isMonth(line, at)) return MONTH_NAMES.find((month) => month.startsWith(token.lower.slice(0, 3))) ?? null;
  const next = line.lower(at + 1);
  if (
    /^(?:last|this|next|previous|past|first|second|third|fourth|same|current|prior)$/.test(token.lower) &&
    TIME_UNIT.test(next)
  )
    return `${token.lower} ${next}`;
  return token.lower === 'so' && next === 'far' ? 'so far' : null;
}

const isYearAt = (line: Line, at: number) =>
  /^(?:1[5-9]|20)\d\d$/.test(line.lower(at)) &&
  (isMonth(line, at - 1) || /^(?:in|since|of|,|from|to|until|by|year|the|\()$/.test(line.lower(at - 1)));

const EXPECTED =
  /^(?:expected|expects?|forecasts?|forecasted|forecasting|predict(?:ed|s|ion|ions)?|projected|projects|projections?|anticipated|anticipates?|plans?|planned|planning|target|targets|goal|aims?|would|could|will|may|might|proposed|proposes|hopes?|likely|potential|promised|pledged|vowed|seeks?|seeking|wants?|requested)$/;

/** True where the figure is awaited, planned or asked for, not counted. */
export function isExpected(line: Line, draft: Draft): boolean {
  for (let at = draft.from - 1; at >= Math.max(line.from, draft.from - REACH); at--) {
    if (/^[;:]$/.test(line.lower(at)) || (/^(?:while|but|although|than)$/.test(line.lower(at)) && at < draft.from - 3))
      return false;
    if (EXPECTED.test(line.lower(at)) && !line.isHyphen(at - 1)) return true;
  }
  return false;
}

/** True for a part of a whole that was named: "including 12 children", "10 of them", "among the dead were three". */
export function isPart(line: Line, draft: Draft): boolean {
  if (
    /^(?:of)$/.test(line.lower(draft.to)) &&
    /^(?:the|them|those|these|whom|his|her|its|their)$/.test(line.lower(draft.to + 1))
  )
    return true;
  for (let at = draft.from - 1; at >= Math.max(line.from, draft.from - 6); at--) {
    if (/^(?:include|including|includes|included|among|amongst)$/.test(line.lower(at))) return true;
  }
  return (
    /^(?:of|among) (?:them|whom|those|these|the)$/.test(line.words(draft.from - 3, 2)) ||
    line.words(draft.from - 2, 2) === 'them ,'
  );
}

const RISE =
  /^(?:rose|rise|rises|risen|rising|grew|grow|grows|grown|increase|increased|increases|gain|gained|gains|climbed|jumped|surged|soared|up|added|advanced|expanded|higher|more)$/;
const FALL =
  /^(?:fell|fall|falls|fallen|falling|decrease|decreased|decline|declined|declines|dropped|drop|plunged|slumped|slipped|dipped|tumbled|down|shrank|contracted|lost|cut|lower|fewer|less|reduced)$/;

/** Level, change or summary: "rose 5 percent" is a rise, "rose to 7 percent" a level reached, "a total of 12" a total. */
export function findAspect(line: Line, draft: Draft): Aspect {
  if (draft.role) return draft.role;
  const before = line.lower(draft.from - 1);
  if (before === 'total' || line.words(draft.from - 2, 2) === 'total of') return 'total';
  if (before === 'average' || /^(?:average of|averaged)$/.test(line.words(draft.from - 2, 2)) || before === 'averaged')
    return 'average';
  if (before === 'to' && (RISE.test(line.lower(draft.from - 2)) || FALL.test(line.lower(draft.from - 2)))) return 'to';
  if (before === 'from' && (RISE.test(line.lower(draft.from - 2)) || FALL.test(line.lower(draft.from - 2))))
    return 'from';
  if (before === 'from' && draft.qualifier !== 'range') return 'from';
  const verb = before === 'by' ? line.lower(draft.from - 2) : before;
  if (RISE.test(verb) || RISE.test(line.lower(draft.to))) return 'rise';
  return FALL.test(verb) || FALL.test(line.lower(draft.to)) ? 'fall' : 'level';
}
