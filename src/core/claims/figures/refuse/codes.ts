import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { isPlural } from '../measure/noun-phrase.ts';

/**
 * Telephone numbers, dates in digits, references: three numbers tied by hyphens, dots or slashes, a number after an area
 * code in brackets ("(555) 123-4567"), three digits and four ("555-1234"), bare numbers in a row ("877 268 9324").
 */
export function isCode(line: Line, draft: Draft): boolean {
  if (draft.form !== 'digits' || draft.unit !== 'count') return false;
  if (isEmergencyNumber(line, draft) || isAlone(line, draft)) return true;
  if (isReference(line, draft) || isCoordinate(line, draft)) return true;
  const links = countLinks(line, draft.numberFrom, -1) + countLinks(line, draft.numberTo - 1, 1);
  const inside = draft.qualifier === 'range' || draft.isScore ? countNumbers(line, draft) - 1 : 0;
  if (links + inside >= 2 || (inside === 1 && isPhonePair(line, draft))) return true;
  if (line.isNumber(draft.to) || (line.isNumber(draft.numberFrom - 1) && !isPlural(line.lower(draft.to)))) return true;
  const open = line.at(draft.numberFrom - 1)?.text;
  if (open === ')' && line.isNumber(draft.numberFrom - 2)) return true;
  return open === '(' && line.at(draft.to)?.text === ')' && line.isNumber(draft.to + 1) && line.isHyphen(draft.to + 2);
}

function countNumbers(line: Line, draft: Draft): number {
  let count = 0;
  for (let at = draft.numberFrom; at < draft.numberTo; at++) if (line.isNumber(at)) count++;
  return count;
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

/** "called 911", "a 911 call", "dial 999" */
function isEmergencyNumber(line: Line, draft: Draft): boolean {
  if (!/^(?:911|999|112|111|000|988|311)$/.test(line.at(draft.numberFrom)?.text ?? '')) return false;
  if (/^(?:calls?|callers?|operators?|dispatchers?|dispatch|tapes?|recordings?|system)$/.test(line.lower(draft.to)))
    return true;
  const before = line.lower(draft.numberFrom - 1);
  const isDialled = /^(?:call|called|calls|calling|dial|dialed|dialled|phoned|to)$/.test(before);
  if (before === 'a' || (isDialled && !line.isWord(draft.to))) return true;
  return isDialled && before !== 'to' && !isPlural(line.lower(draft.to));
}

/** "Conference ID: 24256919", "reference number: 5021" */
function isReference(line: Line, draft: Draft): boolean {
  const at = /^[:#]$/.test(line.at(draft.from - 1)?.text ?? '') ? draft.from - 2 : draft.from - 1;
  if (/^(?:id|isbn|pin|tel|fax|ref)$/.test(line.lower(at))) return true;
  return at < draft.from - 1 && /^(?:number|code|reference|phone|telephone)$/.test(line.lower(at));
}

/** "41.593370, -87.346427": no report measures so finely. */
const isCoordinate = (line: Line, draft: Draft) =>
  /^\d{1,3}\.\d{5,}$/.test(line.at(draft.numberFrom)?.text ?? '') && !line.isWord(draft.to);

/** A number that is a line of its own counts nothing that is said. */
const isAlone = (line: Line, draft: Draft) =>
  draft.from === line.from && !line.isWord(draft.to) && line.to - draft.to <= 1;
