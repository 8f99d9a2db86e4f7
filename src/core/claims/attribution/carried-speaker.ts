import { findOwnSpeaker } from './own-speaker.ts';
import type { Reading, ReadStatement } from './reading.ts';
import { type LastSpeaker, NOBODY, resolveSpeaker, type Speaker } from './resolve.ts';

interface Place {
  /** Index of the statement. */
  index: number;
  quote: number;
  last: LastSpeaker;
  /** Who the paragraph before announces. */
  lead: Speaker | null;
  /** Speakers of the quotes before. */
  speakers: readonly Speaker[];
}

/** The speaker of a quote whose own sentence names none: whoever goes on speaking. Nobody where that isn't plain. */
export function carrySpeaker(reading: Reading, { index, quote, last, lead, speakers }: Place): Speaker {
  const statement = reading.statements[index];
  const words = reading.quotes[quote];
  if (lead) return lead;
  if (words.isContinued || reading.quotes[quote - 1]?.isOpenEnded) return speakers[quote - 1] ?? NOBODY;
  if (last.paragraph === statement.paragraph) return last.speaker;
  if (!isBare(statement)) return NOBODY;
  return findNextSpeaker(reading, index, last) ?? (last.paragraph === statement.paragraph - 1 ? last.speaker : NOBODY);
}

/** Nothing but quotes. */
function isBare(statement: ReadStatement): boolean {
  return statement.tokens.every((token) => !token || token.kind === 'punct');
}

/** "“One.” “Two,” said Ms. Ruiz": the next sentence of the paragraph tells. */
function findNextSpeaker(reading: Reading, index: number, last: LastSpeaker): Speaker | null {
  const [statement, next] = [reading.statements[index], reading.statements[index + 1]];
  if (next?.paragraph !== statement.paragraph) return null;
  const place = next.quotes.findIndex((quote) => quote >= 0);
  return place >= 0 ? findOwnSpeaker(reading, next, place, last) : null;
}

/** "Ms. Ruiz went on:" ends the paragraph before. */
export function findLead(reading: Reading, index: number, last: LastSpeaker): Speaker | null {
  const [before, statement] = [reading.statements[index - 1], reading.statements[index]];
  if (!before || statement.paragraph - before.paragraph > 1) return null;
  if (before.tokens.at(-1)?.text !== ':' || before.quotes.some((quote) => quote >= 0)) return null;
  const phrase = before.attributions.at(-1)?.speaker ?? before.subject;
  const speaker = phrase && resolveSpeaker(reading, before, phrase, last);
  return speaker?.name ? speaker : null;
}
