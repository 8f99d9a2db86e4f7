import { baseForm } from '../../../text/base-form.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { EVENT_CLASSES } from '../measure/event-words.ts';
import { isPersonWord } from '../measure/person-words.ts';
import { STOP_WORDS } from '../measure/stop-words.ts';
import { SMALL_NUMBERS } from '../number-words.ts';
import { NEEDS_CAPITAL, NUMBERED, STREETS } from './name-words.ts';

/** Numbers that belong to a name or an address: "Boeing 737", "Interstate 85", "Group of 20", "10 Downing Street". */
export function isInName(line: Line, draft: Draft): boolean {
  if (isNamedUnit(line, draft)) return true;
  if (draft.unit !== 'count' || draft.scale !== 1 || draft.from !== draft.numberFrom || draft.isScore) return false;
  if (draft.form !== 'digits' && !isBareWord(line, draft)) return false;
  return (
    isLabelled(line, draft) ||
    isAfterName(line, draft) ||
    isAddress(line, draft) ||
    isGroupOf(line, draft) ||
    isBig(line, draft) ||
    isBlock(line, draft) ||
    isChannel(line, draft)
  );
}

const isBareWord = (line: Line, draft: Draft) =>
  draft.form === 'words' && draft.numberTo - draft.numberFrom === 1 && SMALL_NUMBERS.has(line.lower(draft.numberFrom));

/** "Article 5", "page 3", "No. 12", "day two" */
function isLabelled(line: Line, draft: Draft): boolean {
  const before = line.at(draft.numberFrom - 1)?.kind === 'possessive' ? draft.numberFrom - 2 : draft.numberFrom - 1;
  const at = line.at(before)?.text === '.' || line.at(before)?.text === '-' ? before - 1 : before;
  const word = line.lower(at);
  if (!NUMBERED.has(word)) return false;
  if (at !== before) return /^(?:no|nos|p|pp|fig|vol|ch|apt|ext|st)$/.test(word) || line.at(before)?.text === '-';
  if (!NEEDS_CAPITAL.has(word)) return true;
  if (!line.isCapitalised(at)) return isEndOfPhrase(line, draft.to) && (draft.low ?? 0) < 100;
  return !isSentenceStart(line, at) && !isCountedNext(line, draft);
}

/** "in round two.", "on day 3 of" */
const isEndOfPhrase = (line: Line, at: number) => !line.isWord(at) || STOP_WORDS.has(line.lower(at));

const isSentenceStart = (line: Line, at: number) => at === line.from;

/** A thing counted follows in small letters: "In Syria 12 people". */
function isCountedNext(line: Line, draft: Draft): boolean {
  const next = line.at(draft.to);
  if (next?.kind !== 'word') return false;
  if (/^(?:killed|dead|wounded|injured|hurt|missing|arrested|die)$/.test(next.lower)) return true;
  // "in London 140 were arrested"
  if (next.lower === 'were' && EVENT_CLASSES.has(line.lower(draft.to + 1))) return true;
  if (next.isCapitalised && !line.isTitle) return false;
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
    if (at > draft.to && STREETS.has(line.lower(at)) && line.isCapitalised(at))
      return !line.isTitle || !line.isWord(at + 1);
  }
  if (
    /^[NSEW]$/.test(line.at(draft.to)?.text ?? '') &&
    line.isCapitalised(draft.to + (line.at(draft.to + 1)?.text === '.' ? 2 : 1))
  )
    return true;
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

/** "the 9200 block of East Avenue", "the 405 freeway" */
function isBlock(line: Line, draft: Draft): boolean {
  const next = line.lower(draft.to);
  if (/^(?:freeway|highway|expressway|turnpike|motorway|corridor|interchange)$/.test(next))
    return line.lower(draft.numberFrom - 1) === 'the';
  return next === 'block' && (draft.low ?? 0) >= 100;
}

/** "2 News", "7 Action News": a broadcaster's name, or only capitals follow, and the last of them is no plural. */
function isChannel(line: Line, draft: Draft): boolean {
  if (line.isTitle || draft.form !== 'digits') return false;
  if (line.lower(draft.to) === 'news' && line.isCapitalised(draft.to)) return true;
  let at = draft.to;
  while (line.isCapitalised(at) && at < draft.to + 4) at++;
  if (at - draft.to < 2 || (line.isWord(at) && !STOP_WORDS.has(line.lower(at)))) return false;
  const last = line.lower(at - 1);
  return !isPersonWord(last) && baseForm(last) === last && !EVENT_CLASSES.has(last);
}

/** "8 Mile", "7 Mile Road": a unit with a capital in running text, and no plural. */
function isNamedUnit(line: Line, draft: Draft): boolean {
  if (draft.unit === 'count' || draft.low === 1 || line.isTitle || draft.to !== draft.numberTo + 1) return false;
  const unit = line.at(draft.to - 1);
  return (
    unit?.isCapitalised === true &&
    unit.text.length > 3 &&
    !unit.lower.endsWith('s') &&
    /^(?:mile|foot|pound|acre|day|hour|minute|second|year|ton)$/.test(unit.lower)
  );
}
