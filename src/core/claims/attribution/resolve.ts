import type { Token } from '../../text/token.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { countTitles, type Person } from './people.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';

/** Who speaks, as it is shown: a full name, or the article's words for somebody it doesn't name. */
export interface Speaker {
  name: string | null;
  /** Who that is, where it is somebody the article names. */
  person: Person | null;
}

export const NOBODY: Speaker = { name: null, person: null };

/** Paragraphs back that a pronoun may reach. */
const PRONOUN_REACH = 4;
/** Paragraphs back that whoever spoke last is still thought of. Guess. */
const SPEAKER_REACH = 2;

/** Who spoke last, and in which paragraph. */
export interface LastSpeaker {
  speaker: Speaker;
  paragraph: number;
}

/** Who a phrase of a statement stands for. */
export function resolveSpeaker(reading: Reading, statement: Statement, phrase: NounPhrase, last: LastSpeaker): Speaker {
  const head = tokensOf(statement, phrase.headStart, phrase.headEnd);
  if (head.length === 0) return NOBODY;
  if (phrase.kind === 'pronoun') {
    const person = findReferent(reading, statement, head[0], last);
    return { name: person?.name ?? null, person };
  }
  const person = phrase.kind === 'name' ? findNamed(reading, head) : null;
  return person ? { name: person.name, person } : { name: wordsOf(reading, statement, phrase), person: null };
}

function tokensOf(statement: Statement, start: number, end: number): Token[] {
  return statement.tokens.slice(start, end).filter((token): token is Token => token !== null);
}

function findNamed(reading: Reading, head: readonly Token[]): Person | null {
  const words = head.filter((token) => token.kind === 'word');
  const names = words.slice(countTitles(words));
  const [first, last] = [names[0], names[names.length - 1]];
  return first ? reading.people.findPerson(reading.model.text.slice(first.start, last.end).replace(/\s+/g, ' ')) : null;
}

function wordsOf(reading: Reading, statement: Statement, phrase: NounPhrase): string | null {
  const [first, last] = [statement.tokens[phrase.start], statement.tokens[phrase.end - 1]];
  return first && last ? reading.model.text.slice(first.start, last.end).replace(/\s+/g, ' ') : null;
}

function findReferent(reading: Reading, statement: Statement, pronoun: Token, last: LastSpeaker): Person | null {
  const { paragraphs } = reading.model;
  return resolvePronoun(pronoun.lower, reading.mentions, reading.subjects, {
    start: pronoun.start,
    statementStart: statement.tokens[0]?.start ?? pronoun.start,
    paragraphStart: paragraphs[statement.paragraph].start,
    earliest: paragraphs[Math.max(0, statement.paragraph - PRONOUN_REACH)].start,
    lastSpeaker: last.paragraph >= statement.paragraph - SPEAKER_REACH ? last.speaker.person : null,
  });
}
