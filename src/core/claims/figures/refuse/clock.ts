import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

const AFTER_CLOCK =
  /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|noon|midnight|gmt|utc|bst|est|edt|cst|cdt|pst|pdt|mst|mdt|cet|cest|et|pt|ct|ist|jst|hrs)$/;

/** "9 a.m.", "9:30", "9.30am", "2130 GMT", "9 o'clock", "1h 20"; a ":" that touches digits is a time, a score or a verse. */
export function isClock(line: Line, draft: Draft): boolean {
  if (draft.unit !== 'count' || draft.scale !== 1) return false;
  const next = line.lower(draft.numberTo);
  if (AFTER_CLOCK.test(next) && !(next === 'hrs' && !/^\d{4}$/.test(line.at(draft.numberTo - 1)?.text ?? '')))
    return true;
  if (/^[ap]$/.test(next) && line.at(draft.numberTo + 1)?.text === '.' && line.lower(draft.numberTo + 2) === 'm')
    return true;
  const isColonAfter =
    line.at(draft.numberTo)?.text === ':' && line.isGlued(draft.numberTo) && line.isGlued(draft.numberTo + 1);
  if (isColonAfter && line.isNumber(draft.numberTo + 1)) return true;
  return (
    line.at(draft.numberFrom - 1)?.text === ':' && line.isGlued(draft.numberFrom) && line.isNumber(draft.numberFrom - 2)
  );
}
