import { createWordTest, type Word } from '../../text/word.ts';
import { wordList } from '../../text/word-list.ts';
import type { Amount } from './amount.ts';
import type { Line } from './line.ts';
import { EVENT_CLASSES } from './measure/event-words.ts';
import { isPersonWord } from './measure/person-words.ts';
import { SMALL_NUMBERS } from './number-words.ts';
import { UNIT_FORMS } from './unit-names.ts';

const SINGLE = (from: number, to: number, form: 'words' | 'article', value = 1): Amount => ({
  from,
  to,
  low: value,
  high: value,
  form,
  scale: 1,
});

const SPAN_UNITS =
  /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|century|mile|kilometre|kilometer|metre|meter|foot|inch|tonne|ton|pound|point)$/;
/** Words after which "a week" is a length of time, not a rate or a date. */
const BEFORE_SPAN =
  /^(?:within|for|than|nearly|almost|about|around|under|over|roughly|least|half|whole|full|some|approximately|lasting|lasted|lasts|last|spent|spend|took|takes|take|taken|after|given|give|gave|wait|waited|needs|needed)$/;

/** Words that begin one of something. */
const STARTERS = new Set(['a', 'an', 'half', 'once']);

/** False for a token that begins no such amount by its letters alone, whatever stands beside it. */
export const mayBeginSingle = ({ lower }: Word): boolean => STARTERS.has(lower);

/**
 * One of something in words: "within a week", "half an hour", "more than once", "killing a nurse", "A child was killed".
 * An article counts only a victim, a suspect or a span of time or space; every other "a" is grammar.
 */
export function findSingle(line: Line, index: number): Amount | null {
  const word = line.lower(index);
  if (word === 'half') return readHalfUnit(line, index);
  if (word === 'once') return line.words(index - 2, 2) === 'more than' ? SINGLE(index, index + 1, 'words') : null;
  if (word !== 'a' && word !== 'an') return null;
  return readSpan(line, index) ?? readVictim(line, index);
}

/** "half an hour", "half a mile", "half-hour" */
function readHalfUnit(line: Line, index: number): Amount | null {
  const isTied = line.isHyphen(index + 1);
  const at = isTied || /^(?:a|an)$/.test(line.lower(index + 1)) ? index + 2 : index + 1;
  const isBare = at === index + 1 && line.lower(index - 1) !== 'a';
  if (isBare || !SPAN_UNITS.test(line.lower(at)) || /^(?:first|second)$/.test(line.lower(index - 1))) return null;
  return SINGLE(index, isTied ? index + 1 : at, 'words', 0.5);
}

function readSpan(line: Line, index: number): Amount | null {
  const unit = line.at(index + 1);
  if (!unit || !isSpanUnit(unit.word)) return null;
  const isHalfMore = line.words(index + 2, 3) === 'and a half';
  if (
    !(BEFORE_SPAN.test(line.lower(index - 1)) || isHalfMore) ||
    /^(?:ago|later|earlier|before)$/.test(line.lower(index + 2))
  )
    return null;
  return SINGLE(index, index + 1, 'article');
}

const isSpanUnit = createWordTest(({ lower }) => SPAN_UNITS.test(lower) && UNIT_FORMS.has(lower));

/** Furthest head noun of a victim: "a 41-year-old hospital employee". */
const MAX_VICTIM_WORDS = 6;
const VICTIM_EVENTS = new Set(['killed', 'wounded', 'arrested', 'missing', 'rescued']);

/** "killed a nurse", "a nurse was killed", "two women, a nurse and a hospital employee were killed" */
function readVictim(line: Line, index: number): Amount | null {
  const head = findPersonHead(line, index + 1);
  if (head === null) return null;
  if (isDoer(line, head + 1)) return null;
  const isVictim = isGovernedBefore(line, index - 1) || isGovernedAfter(line, head + 1) || isListed(line, index - 1);
  return isVictim ? SINGLE(index, index + 1, 'article') : null;
}

function findPersonHead(line: Line, from: number): number | null {
  for (
    let at = from;
    at < from + MAX_VICTIM_WORDS && (line.isWord(at) || line.isHyphen(at) || line.isNumber(at));
    at++
  ) {
    const isHead = isPersonAt(line, at) && !line.isHyphen(at + 1) && !isPersonAt(line, at + 1);
    if (isHead && line.at(at + 1)?.kind !== 'possessive') return at;
    if (ENDS_VICTIM.has(line.lower(at))) return null;
  }
  return null;
}

const ENDS_VICTIM = wordList('of in to on at by for and who that with from was were is');

function isPersonAt(line: Line, at: number): boolean {
  const token = line.at(at);
  return token !== undefined && isPerson(token.word);
}

const isPerson = createWordTest(({ lower }) => isPersonWord(lower));

/** An active verb right before: "killing", "wounded", "shot"; not "was killed by a man". */
function isGovernedBefore(line: Line, at: number): boolean {
  const event = EVENT_CLASSES.get(line.lower(at));
  if (!event || !VICTIM_EVENTS.has(event)) return false;
  return !/^(?:was|were|been|is|are|be|being|dead|and)$/.test(line.lower(at - 1)) || line.lower(at).endsWith('ing');
}

const LIST_REACH = 8;

/**
 * One more in a list of victims: "killed 12 soldiers, a nurse and a driver", "two women (a nurse and a cook) were killed".
 * What is listed before must be counted people too, or else "Ada Marsh, a nurse," would be two.
 */
function isListed(line: Line, at: number): boolean {
  const link = line.lower(at);
  if (!/^(?:,|and|\(|including|or)$/.test(link) || !hasVictimEvent(line)) return false;
  let before = link === 'and' && line.at(at - 1)?.text === ',' ? at - 2 : at - 1;
  if (!isPersonWord(line.lower(before)) || line.isCapitalised(before)) return false;
  for (; before >= Math.max(line.from, at - LIST_REACH); before--) {
    if (line.isNumber(before) || SMALL_NUMBERS.has(line.lower(before))) return true;
    if (/^(?:a|an)$/.test(line.lower(before))) return findSingle(line, before) !== null;
    if (!line.isWord(before) && !line.isHyphen(before)) return false;
  }
  return false;
}

function hasVictimEvent(line: Line): boolean {
  for (let at = line.from; at < Math.min(line.to, line.from + MAX_LINE); at++) {
    if (VICTIM_EVENTS.has(EVENT_CLASSES.get(line.lower(at)) ?? '') || line.lower(at) === 'lives') return true;
  }
  return false;
}

/** Sentences longer than this are lists without full stops, which tell nothing together. */
const MAX_LINE = 80;

/** "a gunman killed 60": an event verb with its own object right after. */
function isDoer(line: Line, at: number): boolean {
  const event = EVENT_CLASSES.get(line.lower(at));
  if (!event || !VICTIM_EVENTS.has(event)) return false;
  return (
    line.isNumber(at + 1) ||
    (line.isWord(at + 1) && !/^(?:in|by|and|on|when|during|while|near|after|last)$/.test(line.lower(at + 1)))
  );
}

/** A passive or "died" right after: "was killed", "were also wounded", "died". */
function isGovernedAfter(line: Line, from: number): boolean {
  let at = from;
  while (
    /^(?:was|were|has|have|been|is|are|also|reported|confirmed|being|had|later|,)$/.test(line.lower(at)) &&
    at < from + 4
  )
    at++;
  if (at === from) return /^(?:died|dies|dead|perished)$/.test(line.lower(at));
  const event = EVENT_CLASSES.get(line.lower(at));
  return event !== undefined && VICTIM_EVENTS.has(event) && !line.lower(at).endsWith('ing');
}
