import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { EVENT_CLASSES } from './event-words.ts';
import { findEvents } from './events.ts';
import { findGovernor } from './governor.ts';
import { headOf, modifiersOf, type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { FILLERS } from './stop-words.ts';
import { findSubject } from './subject.ts';

export interface Measure {
  /** The words, as they stand in the text where they do. */
  words: string;
  head: string;
  modifiers: string[];
  events: string[];
  /** Where the words end, for a rate that follows them; null where they do not follow the number. */
  to: number | null;
}

/** What the figure counts or measures. */
export function findMeasure(line: Line, draft: Draft): Measure {
  if (draft.isAge) return measureAge(line, draft);
  const after = phraseAfter(line, draft);
  const isCount = draft.unit === 'count' || draft.unit === 'multiple';
  if (isCount) return after ? fromPhrase(line, draft, after, true) : measureBareCount(line, draft);
  const phrase = after ?? findGovernor(line, draft) ?? findSubject(line, draft.from);
  return phrase ? fromPhrase(line, draft, phrase, phrase === after) : empty(findEvents(line, draft, null));
}

const empty = (events: string[]): Measure => ({ words: '', head: '', modifiers: [], events, to: null });

function fromPhrase(line: Line, draft: Draft, phrase: NounPhrase, isAfter: boolean): Measure {
  const events = findEvents(line, draft, isAfter ? phrase : null);
  const own = isAfter ? [] : eventsIn(line, phrase);
  const to = isAfter ? withParticiple(line, phrase) : phrase.to;
  return {
    words: line.slice(phrase.from, to),
    head: headOf(line, phrase),
    modifiers: modifiersOf(line, phrase),
    events: [...new Set([...own, ...events])].slice(0, 3),
    to: isAfter ? phrase.to : null,
  };
}

function eventsIn(line: Line, phrase: NounPhrase): string[] {
  const found: string[] = [];
  for (let at = phrase.from; at < phrase.to; at++) {
    const event = EVENT_CLASSES.get(line.lower(at));
    if (event) found.push(event);
  }
  return found;
}

/** "soldiers killed": a participle that belongs to the noun is part of the measure. */
function withParticiple(line: Line, phrase: NounPhrase): number {
  return EVENT_CLASSES.has(line.lower(phrase.to)) && line.lower(phrase.to).endsWith('ed') ? phrase.to + 1 : phrase.to;
}

/** The noun phrase that follows: at once, after "of", "in" or "for" where the number is a sum or a share. */
function phraseAfter(line: Line, draft: Draft): NounPhrase | null {
  let at = draft.to;
  if (draft.isCompound && line.isHyphen(at)) at++;
  const next = line.lower(at);
  if (draft.unit === 'count') {
    if (next === 'of') at = overDeterminer(line, at + 1);
  } else if (/^(?:of|in|for)$/.test(next)) {
    at = overDeterminer(line, at + 1);
    if (next !== 'of' && isTimeOrPlace(line, at)) return null;
  } else if (draft.unit === 'percent' && !draft.isCompound && !/^[a-z]/.test(next)) return null;
  while (FILLERS.has(line.lower(at)) && line.isWord(at)) at++;
  return readNounPhrase(line, at);
}

const overDeterminer = (line: Line, at: number) =>
  /^(?:the|its|their|his|her|those|these|all|our|a|an|some)$/.test(line.lower(at)) ? at + 1 : at;

/** "5 percent in October", "$3m for 2014": when and where, not what. */
const isTimeOrPlace = (line: Line, at: number) =>
  line.isNumber(at) ||
  line.isCapitalised(at) ||
  /^(?:first|second|third|fourth|last|next|early|late|recent|fiscal)$/.test(line.lower(at));

/** "579 were killed", "the toll rose to 43", "12 dead", "690 of the dead" */
function measureBareCount(line: Line, draft: Draft): Measure {
  const governor = findGovernor(line, draft);
  if (governor) return fromPhrase(line, draft, governor, false);
  const events = findEvents(line, draft, null);
  const victim = events.find((event) => VICTIM_EVENTS.has(event));
  if (victim) return { words: `people ${victim}`, head: 'person', modifiers: [], events, to: null };
  const subject = findSubject(line, draft.from);
  return subject ? fromPhrase(line, draft, subject, false) : empty(events);
}

/** Events that befall people, where the noun may be left out. */
const VICTIM_EVENTS = new Set([
  'killed',
  'wounded',
  'missing',
  'arrested',
  'hospitalised',
  'infected',
  'evacuated',
  'rescued',
]);

/** "9-month-old boy", "Ada Marsh, 41, of Zion" */
function measureAge(line: Line, draft: Draft): Measure {
  const after = readNounPhrase(line, draft.to);
  const before = after ? null : nameBefore(line, draft.from - 1);
  const phrase = after ?? before;
  const of = phrase ? ` of ${line.slice(phrase.from, phrase.to)}` : '';
  const modifiers = phrase ? [...modifiersOf(line, phrase), headOf(line, phrase)] : [];
  return { words: `age${of}`, head: 'age', modifiers, events: [], to: after?.to ?? null };
}

/** The name before the comma of "Ada Marsh, 41". */
function nameBefore(line: Line, at: number): NounPhrase | null {
  const head = line.isWord(at) ? at : at - 1;
  if (!line.isWord(head)) return null;
  let from = head;
  while (from > line.from && head - from < 3 && line.isCapitalised(from - 1) && line.isCapitalised(head)) from--;
  return { from, to: head + 1 };
}
