import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { isPersonWord } from '../measure/person-words.ts';
import { SMALL_NUMBERS } from '../number-words.ts';
import { NEEDS_CAPITAL, NUMBERED, STREETS } from './name-words.ts';

/** Numbers that belong to a name or an address: "Boeing 737", "Interstate 85", "Group of 20", "10 Downing Street". */
export function isInName(line: Line, draft: Draft): boolean {
  if (draft.unit !== 'count' || draft.scale !== 1 || draft.from !== draft.numberFrom || draft.isScore) return false;
  if (draft.form !== 'digits' && !isBareWord(line, draft)) return false;
  return (
    isLabelled(line, draft) ||
    isAfterName(line, draft) ||
    isAddress(line, draft) ||
    isGroupOf(line, draft) ||
    isBig(line, draft)
  );
}

const isBareWord = (line: Line, draft: Draft) =>
  draft.form === 'words' && draft.numberTo - draft.numberFrom === 1 && SMALL_NUMBERS.has(line.lower(draft.numberFrom));

/** "Article 5", "page 3", "No. 12", "day two" */
function isLabelled(line: Line, draft: Draft): boolean {
  const before = draft.numberFrom - 1;
  const at = line.at(before)?.text === '.' || line.at(before)?.text === '-' ? before - 1 : before;
  const word = line.lower(at);
  if (!NUMBERED.has(word)) return false;
  if (at !== before) return /^(?:no|nos|p|pp|fig|vol|ch|apt|ext|st)$/.test(word) || line.at(before)?.text === '-';
  if (!NEEDS_CAPITAL.has(word)) return true;
  return line.isCapitalised(at) && !isSentenceStart(line, at) && !isCountedNext(line, draft);
}

const isSentenceStart = (line: Line, at: number) => at === line.from;

/** A thing counted follows in small letters: "In Syria 12 people". */
function isCountedNext(line: Line, draft: Draft): boolean {
  const next = line.at(draft.to);
  if (next?.kind !== 'word' || (next.isCapitalised && !line.isTitle)) return false;
  if (isPersonWord(next.lower)) return true;
  return next.lower.length > 3 && (next.lower.endsWith('s') || isPersonWord(line.lower(draft.to + 1)));
}

/** "Flight 370", "S&P 500", "Formula One", "Windows 10": a capital before, nothing counted after. */
function isAfterName(line: Line, draft: Draft): boolean {
  const at = draft.numberFrom - 1;
  if (line.isTitle || !line.isCapitalised(at) || !line.at(draft.numberFrom)?.isSpaced || isSentenceStart(line, at))
    return false;
  if (draft.form === 'words' && !line.isCapitalised(draft.numberFrom)) return false;
  return (
    !isCountedNext(line, draft) &&
    !isResult(line, draft) &&
    !/^(?:i|friday|monday|tuesday|wednesday|thursday|saturday|sunday)$/.test(line.lower(at))
  );
}

/** "Rangers 5, Devils 3" and "Trump 45, Clinton 47" are results; so is what ends the line after a colon. */
const isResult = (line: Line, draft: Draft) =>
  line.at(draft.to)?.text === ',' && line.isCapitalised(draft.to + 1) && line.isNumber(draft.to + 2);

/** "123 Random Street", "10 Downing St.", "1600 Pennsylvania Avenue NW", "PA 23456" */
function isAddress(line: Line, draft: Draft): boolean {
  for (let at = draft.to; at < draft.to + 4; at++) {
    if (!line.isCapitalised(at) && !(line.isNumber(at) && at === draft.to)) break;
    if (at > draft.to && STREETS.has(line.lower(at)) && line.isCapitalised(at)) return !line.isTitle;
  }
  const before = line.at(draft.numberFrom - 1)?.text ?? '';
  return /^[A-Z]{2}$/.test(before) && /^\d{5}$/.test(line.at(draft.numberFrom)?.text ?? '');
}

/** "Group of 20", "Gang of Four" */
function isGroupOf(line: Line, draft: Draft): boolean {
  const at = draft.numberFrom;
  return (
    line.lower(at - 1) === 'of' &&
    /^(?:group|gang|class|council|big)$/.test(line.lower(at - 2)) &&
    line.isCapitalised(at - 2) &&
    !isCountedNext(line, draft)
  );
}

/** "the Big Four", "the Magnificent Seven" */
const isBig = (line: Line, draft: Draft) =>
  draft.form === 'words' &&
  !line.isTitle &&
  line.isCapitalised(draft.numberFrom) &&
  line.isCapitalised(draft.numberFrom - 1) &&
  !isCountedNext(line, draft) &&
  draft.numberFrom - 1 !== line.from;
