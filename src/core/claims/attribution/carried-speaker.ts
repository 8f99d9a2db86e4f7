import type { Discourse } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { findOwnSpeaker } from './own-speaker.ts';
import type { Reading, ReadStatement } from './reading.ts';
import { NOBODY, resolveSpeaker, type Speaker } from './resolve.ts';
import type { Resolved } from './statement-discourse.ts';

/** What has been found up to here. */
export interface Spoken {
  /** Speakers of the quotes. */
  speakers: Speaker[];
  /** Who the phrases stand for, by statement. */
  resolved: Resolved[];
  /** Who spoke last, and in which paragraph. */
  last: Speaker;
  lastParagraph: number;
}

const NO_PHRASE: NounPhrase = { start: 0, end: 0, headStart: 0, headEnd: 0, kind: 'noun' };

interface Place {
  /** Index of the statement. */
  index: number;
  quote: number;
}

/** The speaker of a quote whose own sentence names none: whoever goes on speaking. Nobody where that isn't plain. */
export function carrySpeaker(reading: Reading, spoken: Spoken, place: Place, discourse: Discourse): Speaker {
  const statement = reading.statements[place.index];
  const lead = findLead(reading, spoken, place.index);
  if (lead) return lead;
  if (reading.quotes[place.quote].isContinued || reading.quotes[place.quote - 1]?.isOpenEnded) {
    return spoken.speakers[place.quote - 1] ?? NOBODY;
  }
  if (spoken.lastParagraph === statement.paragraph) return spoken.last;
  if (!isBare(statement)) return NOBODY;
  const next = findNextSpeaker(reading, place.index, discourse) ?? findSubjectBefore(reading, spoken, place.index);
  if (next) return next;
  if (spoken.lastParagraph === statement.paragraph - 1) return spoken.last;
  return staysOn(reading, spoken, place.index) ? spoken.last : NOBODY;
}

/** Paragraphs back that whoever spoke last may take the word again. Guess. */
const MAX_PAUSE = 4;

/** "She defended the plan.", a paragraph of its own between two quotes of hers: the second is hers too. */
function staysOn(reading: Reading, spoken: Spoken, index: number): boolean {
  const [before, statement] = [reading.statements[index - 1], reading.statements[index]];
  if (!before || !spoken.last.person || statement.paragraph - spoken.lastParagraph > MAX_PAUSE) return false;
  return findVoice(before, spoken.resolved[index - 1])?.person === spoken.last.person;
}

/** Nothing but quotes. */
function isBare(statement: ReadStatement): boolean {
  return statement.tokens.every((token) => !token || token.kind === 'punct');
}

/** "“One.” “Two,” said Ms. Ruiz": the next sentence of the paragraph tells. */
function findNextSpeaker(reading: Reading, index: number, discourse: Discourse): Speaker | null {
  const [statement, next] = [reading.statements[index], reading.statements[index + 1]];
  if (next?.paragraph !== statement.paragraph) return null;
  const place = next.quotes.findIndex((quote) => quote >= 0);
  if (place < 0) return null;
  const phrases = next.attributions.map((each) => each.speaker);
  const resolved = new Map(phrases.map((phrase) => [phrase, resolveSpeaker(reading, next, phrase, discourse)]));
  return findOwnSpeaker(resolved, next, place);
}

/** "Ms. Ruiz waved the critics away. “One.”": the subject of the sentence before, in the same paragraph. */
function findSubjectBefore(reading: Reading, spoken: Spoken, index: number): Speaker | null {
  const [before, statement] = [reading.statements[index - 1], reading.statements[index]];
  if (before?.paragraph !== statement.paragraph) return null;
  return findVoice(before, spoken.resolved[index - 1]);
}

/** "Ms. Ruiz went on:" ends the paragraph before. */
function findLead(reading: Reading, spoken: Spoken, index: number): Speaker | null {
  const [before, statement] = [reading.statements[index - 1], reading.statements[index]];
  if (!before || statement.paragraph - before.paragraph > 1) return null;
  if (before.tokens.at(-1)?.text !== ':' || before.quotes.some((quote) => quote >= 0)) return null;
  return findVoice(before, spoken.resolved[index - 1]);
}

function findVoice(statement: ReadStatement, resolved: Resolved | undefined): Speaker | null {
  const cue = statement.attributions.at(-1);
  const speaker = resolved?.get(cue?.speaker ?? statement.subject ?? NO_PHRASE);
  return speaker?.name && (cue || speaker.person) ? speaker : null;
}
