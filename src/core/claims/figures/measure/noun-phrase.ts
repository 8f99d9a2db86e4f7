import { createWordTest } from '../../../text/word.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Line } from '../line.ts';
import { ROUGH_PLURALS, SCALE_WORDS, SMALL_NUMBERS, TENS } from '../number-words.ts';
import { EVENT_CLASSES } from './event-words.ts';
import { isLevelVerb } from './level-verbs.ts';
import { isPersonWord } from './person-words.ts';
import { FILLERS, STOP_WORDS, VERBS } from './stop-words.ts';

/** A run of words that names something: token indices, half-open. */
export interface NounPhrase {
  from: number;
  to: number;
  /** The word that says what it is: the last of a plain phrase, the first noun of "increase in wages". */
  head: number;
}

/** "us" is a pronoun, "US" a country. */
export function isStopWord(line: Line, at: number): boolean {
  const token = line.at(at);
  return token !== undefined && stops(token.word);
}

const stops = createWordTest(({ text, lower }) => text !== 'US' && STOP_WORDS.has(lower));

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
  if (to <= from || isIdle(line, from, to)) return null;
  return { from, to, head: to - 1 };
}

/** A lone "-ing" or "-ly" word is a verb or an adverb: "45 months totalling …". */
function isIdle(line: Line, from: number, to: number): boolean {
  return to - from === 1 && /(?:ing|ly)$/.test(line.lower(from)) && !isNounIng(line.lower(from));
}

const isNounIng = (word: string) =>
  /^(?:building|meeting|painting|wedding|king|ring|spring|family|ally|shooting|killing|bombing|hearing|filing|warning|listing|crossing|sibling|being|opening|spending|funding|financing|housing|hiring|lending|trading|pricing|parking|training|heating|flying|fly)$/.test(
    word,
  );

/** True where a phrase may end: a content word that is no number, verb of level or adverb. */
export function isPhraseEnd(line: Line, at: number): boolean {
  const word = line.lower(at);
  if (!line.isWord(at) || isStopWord(line, at) || FILLERS.has(word)) return false;
  return !isNumberWord(word) && !isLevelVerb(word) && !(isParticiple(word) && !line.isHyphen(at - 1));
}

const isTiedOrFiller = (line: Line, at: number) =>
  line.isHyphen(at) || FILLERS.has(line.lower(at)) || line.at(at)?.kind === 'possessive';

function isPhraseToken(line: Line, at: number, isFirst: boolean): boolean {
  const token = line.at(at);
  if (!token) return false;
  if (token.kind === 'possessive') return !isFirst;
  if (token.kind === 'punct') return isJoin(line, at);
  if (token.kind === 'symbol') return token.text === '&';
  if (token.kind === 'number' && line.isHyphen(at - 1) && line.isGlued(at)) return line.isGlued(at - 1);
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
  const isTied = isTiedAt(line, at - 1) || isTiedAt(line, at + 1);
  if (isNumberWord(word) && !isTied) return false;
  if (isTimeAdverbial(word, line.lower(at + 1))) return false;
  if (isStopWord(line, at)) return isTied && line.isGlued(at + 1);
  if (isFirst && ((VERBS.has(word) && !isWound(line, at)) || isParticiple(word)))
    return isNominalParticiple(line, at, word);
  if (
    word.endsWith('ly') &&
    !/^(?:family|assembly|supply|ally|fly|bully|rally|monopoly|anomaly|weekly|daily|early|elderly|hourly|monthly|yearly|quarterly|nightly|deadly|friendly|only|costly|orderly)$/.test(
      word,
    )
  )
    return false;
  if ((VERBS.has(word) && !isWound(line, at)) || (word.endsWith('ing') && isPlural(line.lower(at - 1)))) return false;
  return !isParticiple(word) || isTied || isNominalParticiple(line, at, word);
}

/** "Multiple gunshot wounds", "14 wounds": a noun, where "the blast wounds" is a verb. */
const isWound = (line: Line, at: number) =>
  line.lower(at) === 'wounds' &&
  (isNumberWord(line.lower(at - 1)) ||
    /^(?:\d+|multiple|many|gunshot|bullet|stab|knife|shrapnel|head|chest|leg|entry|exit)$/.test(line.lower(at - 1)));

/** A hyphen that touches the words on both sides. */
const isTiedAt = (line: Line, at: number) => line.isHyphen(at) && line.isGlued(at) && line.isGlued(at + 1);

const isNumberWord = (word: string) =>
  SMALL_NUMBERS.has(word) ||
  TENS.has(word) ||
  SCALE_WORDS.has(word) ||
  ROUGH_PLURALS.has(word) ||
  word === 'several' ||
  word === 'few';

/** "jobs last month": when, not what. */
const isTimeAdverbial = (word: string, next: string) =>
  (word === 'year' && /^(?:on|over|to)$/.test(next)) ||
  (/^(?:last|this|next|past|previous|prior)$/.test(word) &&
    /^(?:week|weekend|month|year|quarter|night|day|decade|season|summer|winter|spring|fall|autumn|few|two|three|four|five|six)s?$/.test(
      next,
    ));

const isParticiple = (word: string) =>
  word.length > 4 &&
  word.endsWith('ed') &&
  !/^(?:hundred|speed|breed|seed|need|weed|steed|bed|sacred|kindred)$/.test(word);

/** Participles that are adjectives wherever a noun follows. */
const ADJECTIVAL = wordList(
  'fixed united limited armed unarmed registered married licensed unlicensed retired automated skilled unskilled unemployed uninsured undocumented elected unelected planned proposed adjusted combined mixed advanced detailed related unrelated masked hooded uniformed disabled abandoned occupied besieged',
);

/** A participle before its noun: "wounded civilians", "armed men", "laid-off workers". */
function isNominalParticiple(line: Line, at: number, word: string): boolean {
  if (!isParticiple(word) && !/^(?:dead|missing|injured|wounded|living|working|dying)$/.test(word)) return false;
  if (isTiedAt(line, at + 1)) return true;
  if (ADJECTIVAL.has(word) && line.isWord(at + 1) && !isStopWord(line, at + 1)) return true;
  const next = line.lower(at + 1);
  if (!line.isWord(at + 1) || isStopWord(line, at + 1) || VERBS.has(next) || isParticiple(next)) return false;
  return (isPersonWord(next) || next.endsWith('s')) && !EVENT_CLASSES.has(next);
}

/** Drops what hangs at the end: a hyphen, fillers, an adverb. */
function trimEnd(line: Line, from: number, end: number): number {
  let to = end;
  while (to > from && (!line.isWord(to - 1) || FILLERS.has(line.lower(to - 1)))) to--;
  return to;
}

/** True for a word that looks like a plural: "states", "people", "women". */
export const isPlural = (word: string) =>
  PLURALS.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word));

const PLURALS = wordList(
  'people men women children police troops personnel staff aircraft media cattle fish sheep feet teeth policemen gunmen',
);

/** Heads that only say that something was counted: what was is told beside them. */
const TALLY_HEAD = /^(?:estimate|toll|number|total|tally|count|figure|amount|sum|score)s?$/;

/**
 * Base form of what the phrase names: "soldier", and "casualty" for "casualty estimates", "job" for "number of jobs".
 */
export function headOf(line: Line, phrase: NounPhrase): string {
  const own = line.base(phrase.head);
  if (!TALLY_HEAD.test(line.lower(phrase.head))) return own;
  const after = line.lower(phrase.head + 1) === 'of' ? phrase.to - 1 : phrase.head - 1;
  const isNamed = after !== phrase.head && after >= phrase.from && after < phrase.to && line.isWord(after);
  return isNamed && !/^(?:new|latest|official|final|total|early|overall|large|small|average)$/.test(line.lower(after))
    ? line.base(after)
    : own;
}

/** Base forms of the words around the head, function words left out. */
export function modifiersOf(line: Line, phrase: NounPhrase): string[] {
  const found: string[] = [];
  for (let at = phrase.from; at < phrase.to; at++) {
    if (at === phrase.head || !line.isWord(at) || isStopWord(line, at) || FILLERS.has(line.lower(at))) continue;
    found.push(line.isCapitalised(at) ? line.lower(at) : line.base(at));
  }
  return found;
}
