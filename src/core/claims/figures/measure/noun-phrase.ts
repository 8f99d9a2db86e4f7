import { baseForm } from '../../../text/base-form.ts';
import type { Line } from '../line.ts';
import { EVENT_CLASSES } from './event-words.ts';
import { isPersonWord } from './person-words.ts';
import { FILLERS, STOP_WORDS, VERBS } from './stop-words.ts';

/** A run of words that names something: token indices, half-open; the head is the last one. */
export interface NounPhrase {
  from: number;
  to: number;
}

/** Words of a phrase beyond which it is no longer a phrase but a sentence without function words. */
const MAX_WORDS = 6;

/** The noun phrase that begins at `from`: "North Korean soldiers", "wounded civilians"; null where none begins. */
export function readNounPhrase(line: Line, from: number): NounPhrase | null {
  let at = from;
  let count = 0;
  while (count < MAX_WORDS && isPhraseToken(line, at, at === from || isTiedOrFiller(line, at - 1))) {
    if (line.isWord(at)) count++;
    at++;
  }
  const to = trimEnd(line, from, at);
  return to > from ? { from, to } : null;
}

const isTiedOrFiller = (line: Line, at: number) =>
  line.isHyphen(at) || FILLERS.has(line.lower(at)) || line.at(at)?.kind === 'possessive';

function isPhraseToken(line: Line, at: number, isFirst: boolean): boolean {
  const token = line.at(at);
  if (!token) return false;
  if (token.kind === 'possessive') return !isFirst;
  if (token.kind === 'punct') return isJoin(line, at);
  if (token.kind === 'symbol') return token.text === '&';
  if (token.kind === 'number') return line.isHyphen(at + 1) && line.isGlued(at + 1) && line.isGlued(at + 2);
  return isPhraseWord(line, at, isFirst);
}

/** A hyphen or an ampersand inside, or the mark of a plural possessive. */
function isJoin(line: Line, at: number): boolean {
  if (line.isHyphen(at)) return line.isGlued(at) && line.isGlued(at + 1);
  return line.at(at)?.text === '&';
}

function isPhraseWord(line: Line, at: number, isFirst: boolean): boolean {
  const word = line.lower(at);
  const isTied = line.isHyphen(at - 1) || line.isHyphen(at + 1);
  if (STOP_WORDS.has(word)) return isTied && line.isGlued(at + 1);
  if (isFirst) return isNominalParticiple(line, at, word) || !(VERBS.has(word) || isParticiple(word));
  if (
    word.endsWith('ly') &&
    !/^(?:family|assembly|supply|ally|fly|bully|rally|monopoly|anomaly|weekly|daily|early|elderly)$/.test(word)
  )
    return false;
  if (VERBS.has(word)) return false;
  return !isParticiple(word) || isTied || isNominalParticiple(line, at, word);
}

const isParticiple = (word: string) =>
  word.length > 4 &&
  word.endsWith('ed') &&
  !/^(?:hundred|speed|breed|seed|need|weed|steed|bed|sacred|kindred)$/.test(word);

/** A participle before its noun: "wounded civilians", "armed men", "laid-off workers". */
function isNominalParticiple(line: Line, at: number, word: string): boolean {
  if (!isParticiple(word) && !/^(?:dead|missing|injured|wounded|living|working|dying)$/.test(word)) return false;
  if (line.isHyphen(at + 1)) return true;
  const next = line.lower(at + 1);
  if (!line.isWord(at + 1) || STOP_WORDS.has(next) || VERBS.has(next) || isParticiple(next)) return false;
  return (isPersonWord(next) || next.endsWith('s')) && !EVENT_CLASSES.has(next);
}

/** Drops what hangs at the end: a hyphen, fillers, an adverb. */
function trimEnd(line: Line, from: number, end: number): number {
  let to = end;
  while (to > from && (!line.isWord(to - 1) || FILLERS.has(line.lower(to - 1)))) to--;
  return to;
}

/** Base form of the phrase's head. */
export const headOf = (line: Line, phrase: NounPhrase) => baseForm(line.lower(phrase.to - 1));

/** Base forms of the words before the head, function words left out. */
export function modifiersOf(line: Line, phrase: NounPhrase): string[] {
  const found: string[] = [];
  for (let at = phrase.from; at < phrase.to - 1; at++) {
    if (!line.isWord(at) || STOP_WORDS.has(line.lower(at)) || FILLERS.has(line.lower(at))) continue;
    found.push(line.isCapitalised(at) ? line.lower(at) : baseForm(line.lower(at)));
  }
  return found;
}
