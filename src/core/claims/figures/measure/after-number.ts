import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { SMALL_NUMBERS } from '../number-words.ts';
import { BEFALLING, EVENT_CLASSES } from './event-words.ts';
import { isPlural, type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { isPersonWord } from './person-words.ts';
import { FILLERS } from './stop-words.ts';

/**
 * The noun phrase that follows the number. `near`: at once, or after "of" ("3 percent of voters", "690 of the dead");
 * `over`: over "in" or "for" ("$43 million in federal taxes").
 */
export function findPhraseAfter(line: Line, draft: Draft, reach: 'near' | 'over'): NounPhrase | null {
  const isTied = draft.isCompound && line.isHyphen(draft.to);
  const start = isTied ? draft.to + 1 : overAge(line, draft);
  const at = reach === 'near' ? overQuote(line, overOf(line, start)) : overIn(line, start);
  if (at === null) return null;
  if (draft.unit !== 'count' && isDirection(line, at)) return null;
  const phrase = readNounPhrase(line, overFillers(line, at));
  if (!phrase || (reach === 'over' && TIME.test(line.lower(phrase.head)))) return null;
  if (isTied && draft.unit === 'count') return { ...phrase, head: phrase.from };
  return draft.unit === 'count' && draft.low !== 1 ? cutAtPlural(line, phrase) : phrase;
}

/** "a 6-year-old girl" was hurt: one girl. */
function overAge(line: Line, draft: Draft): number {
  if (draft.form !== 'article' || !line.isNumber(draft.to) || !line.isHyphen(draft.to + 1)) return draft.to;
  return line.lower(draft.to + 4) === 'old' ? draft.to + 5 : draft.to;
}

const TIME = /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century|time|period)s?$/;

/** "40 miles south of the city" */
const isDirection = (line: Line, at: number) =>
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|offshore|inland|downstream|upstream|further|farther|apart)$/.test(
    line.lower(at),
  ) && !line.isCapitalised(at);

function overOf(line: Line, at: number): number {
  if (line.lower(at) !== 'of') return at;
  const noun = overDeterminer(line, at + 1);
  return line.isNumber(noun) || SMALL_NUMBERS.has(line.lower(noun)) ? noun + 1 : noun;
}

/** at least 30 "emergencies" */
const overQuote = (line: Line, at: number) =>
  /^[“"‘'«]$/.test(line.at(at)?.text ?? '') && line.isGlued(at + 1) ? at + 1 : at;

/** Means and manners, not things that a sum is for: "in cash", "in value", "in all". */
const MANNER =
  /^(?:cash|stock|value|total|all|addition|advance|exchange|part|return|turn|case|response|order|fact|real|terms|recent|early|late|first|second|third|fourth|last|next|fiscal)$/;

function overIn(line: Line, at: number): number | null {
  if (!/^(?:in|for)$/.test(line.lower(at))) return null;
  const noun = overDeterminer(line, at + 1);
  return line.isNumber(noun) || line.isCapitalised(noun) || MANNER.test(line.lower(noun)) ? null : noun;
}

const overDeterminer = (line: Line, at: number) =>
  /^(?:the|its|their|his|her|those|these|all|our|a|an|some|my|your)$/.test(line.lower(at)) ? at + 1 : at;

function overFillers(line: Line, from: number): number {
  let at = from;
  while (FILLERS.has(line.lower(at)) && line.isWord(at)) at++;
  return at;
}

/** Several things have a plural name: "14 states head to the polls" counts states, "villages Tokhar and …" villages. */
function cutAtPlural(line: Line, phrase: NounPhrase): NounPhrase {
  for (let at = phrase.to - 1; at >= phrase.from; at--) {
    if (line.isWord(at) && isPlural(line.lower(at)) && line.at(at + 1)?.kind !== 'possessive')
      return { ...phrase, to: at + 1, head: at };
  }
  return phrase;
}

/** Nouns that say little without their "of …". */
const LIGHT_NOUN =
  /^(?:members?|rounds?|cases?|groups?|types?|kinds?|pieces?|parts?|acts?|counts?|victims?|lots?|sets?|series|instances?|examples?|residents?|percent|cost|price|value|rate|level|number|amount|rise|increase|decline|drop|fall|cut|reduction|growth|lives|bodies|units?|pages?|tons|tonnes|bags|boxes|doses|barrels)$/;

/** "rounds of heavy fighting", "an increase in sales": the head keeps, the words go on. */
export function withOf(line: Line, phrase: NounPhrase): NounPhrase {
  if (!LIGHT_NOUN.test(line.lower(phrase.head)) || !/^(?:of|in)$/.test(line.lower(phrase.to))) return phrase;
  const from = overDeterminer(line, phrase.to + 1);
  if (line.lower(phrase.to) === 'in' && line.isCapitalised(from)) return phrase;
  const inner = readNounPhrase(line, overFillers(line, from));
  return inner ? { from: phrase.from, to: inner.to, head: phrase.head } : phrase;
}

/** "soldiers killed": a participle that belongs to the noun is part of the measure. */
export function withParticiple(line: Line, phrase: NounPhrase): number {
  const event = EVENT_CLASSES.get(line.lower(phrase.to));
  if (!isPlural(line.lower(phrase.head)) && !isPersonWord(line.lower(phrase.head))) return phrase.to;
  return event && BEFALLING.has(event) && !line.lower(phrase.to).endsWith('ing') ? phrase.to + 1 : phrase.to;
}
