import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/**
 * Telephone numbers, dates in digits, references: three numbers tied by hyphens, dots or slashes, a number after an area
 * code in brackets ("(555) 123-4567"), three digits and four ("555-1234").
 */
export function isCode(line: Line, draft: Draft): boolean {
  if (draft.form !== 'digits' || draft.unit !== 'count') return false;
  const links = countLinks(line, draft.numberFrom, -1) + countLinks(line, draft.numberTo - 1, 1);
  const inside = draft.numberTo - draft.numberFrom > 1 && (draft.qualifier === 'range' || draft.isScore) ? 1 : 0;
  if (links + inside >= 2 || (inside === 1 && isPhonePair(line, draft))) return true;
  const open = line.at(draft.numberFrom - 1)?.text;
  if (open === ')' && line.isNumber(draft.numberFrom - 2)) return true;
  return open === '(' && line.at(draft.to)?.text === ')' && line.isNumber(draft.to + 1) && line.isHyphen(draft.to + 2);
}

/** How many numbers hang on this one in one direction, each by one glued mark. */
function countLinks(line: Line, from: number, step: 1 | -1): number {
  let links = 0;
  for (let at = from; links < 3; at += 2 * step) {
    const mark = at + step;
    const isTied =
      line.isNumber(at + 2 * step) && /^[-–./]$/.test(line.at(mark)?.text ?? '') && line.isGlued(Math.max(at, mark));
    if (!isTied || !line.isGlued(Math.max(mark, at + 2 * step))) break;
    links++;
  }
  return links;
}

function isPhonePair(line: Line, draft: Draft): boolean {
  const [first, second] = [line.at(draft.numberFrom)?.text ?? '', line.at(draft.numberTo - 1)?.text ?? ''];
  return /^\d{3}$/.test(first) && /^\d{4}$/.test(second);
}
