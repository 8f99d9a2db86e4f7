import { createWordTest, type Word } from '../../text/word.ts';
import { type Cue, cueOf } from './cue-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isBar,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_NAMES,
  TIME_NOUNS,
} from './function-words.ts';
import { isAt, lowerAt, type Places } from './name-words.ts';
import { type NounPhrase, readBaseBefore, readPhraseBefore, skipBracketBack } from './noun-phrase.ts';
import { readPhraseAt } from './phrase-at.ts';

/** Whose act the verb at `verb` is; null where that can't be told from this sentence. */
export function findSubject(places: Places, verb: number, cue: Cue): NounPhrase | null {
  const end = skipBack(places, verb);
  const before = lowerAt(places, end - 1);
  if (RELATIVES.has(before)) return readAntecedent(places, end - 1);
  if (CONJUNCTIONS.has(before) || before === 'to') return findMainSubject(places, end - 1);
  if (/^[,)—–―]$/.test(before)) return readBeforeApposition(places, end);
  // "footage of Ana Cruz saying" is said by her alone.
  return cue.form === 'ing' ? readBaseBefore(places, end, 0) : withPartner(places, readPhraseBefore(places, end));
}

/** Over adverbs, helpers and times between subject and verb: "Ruiz on Tuesday also said". */
function skipBack(places: Places, verb: number): number {
  let at = verb;
  for (let steps = 0; at > 0 && steps < 8; steps++) {
    const next = skipTimeBack(places, at);
    if (next < at) at = next;
    else if (!places[at - 1]?.isCapitalised && isAt(places, at - 1, isHelper)) at--;
    else break;
  }
  return at;
}

/** Stands between a subject and its verb: "has", "also". */
const isHelper = createWordTest((word) => AUXILIARIES.has(word.lower) || isAdverb(word));

const YEAR = /^(?:19|20)\d\d$/;
const mayEndTime = createWordTest(
  ({ lower }) => TIME_NAMES.has(lower) || lower === 'may' || TIME_NOUNS.has(lower) || YEAR.test(lower),
);

/** "on Tuesday", "late last week", "in May": where it begins. */
function skipTimeBack(places: Places, end: number): number {
  if (!isAt(places, end - 1, mayEndTime)) return end;
  let at = end;
  const word = lowerAt(places, at - 1);
  if (TIME_NAMES.has(word) || (word === 'may' && PREPOSITIONS.has(lowerAt(places, at - 2))))
    at--; // Theresa May
  else if (TIME_NOUNS.has(word) && /^(?:last|this|next|that|past|earlier)$/.test(lowerAt(places, at - 2))) at -= 2;
  else if (YEAR.test(word)) at--;
  else return end;
  if (/^(?:late|early|last|this|next)$/.test(lowerAt(places, at - 1))) at--;
  return PREPOSITIONS.has(lowerAt(places, at - 1)) ? at - 1 : at;
}

/** "Ruiz, who said": the phrase before the relative. */
function readAntecedent(places: Places, relative: number): NounPhrase | null {
  const end = lowerAt(places, relative - 1) === ',' ? relative - 1 : relative;
  return readPhraseBefore(places, skipBracketBack(places, end));
}

/** A phrase is looked for behind at most this many commas. */
const MAX_SEGMENTS = 6;

/**
 * "Ana Cruz, head of the fund, said", "The fund's head, Ana Cruz, said", "Ana Cruz (Lima) said": the phrases between the
 * commas, of which the first that names somebody is taken, else the first.
 */
function readBeforeApposition(places: Places, end: number): NounPhrase | null {
  let best: NounPhrase | null = null;
  let stop = end;
  for (let segment = 0; segment < MAX_SEGMENTS && stop > 0; segment++) {
    const last = lowerAt(places, stop - 1);
    const to = /^[,—–―]$/.test(last) ? stop - 1 : stop;
    const from = segmentStart(places, skipBracketBack(places, to));
    const phrase = readWhole(places, from, skipBracketBack(places, to));
    if (phrase && (phrase.kind === 'name' || best?.kind !== 'name')) best = phrase;
    if (from === 0 || lowerAt(places, from - 1) !== ',') break;
    stop = from;
  }
  return best;
}

const SEGMENT_MARKS = new Set(',:;()—–―');

function segmentStart(places: Places, end: number): number {
  let at = end;
  while (at > 0 && places[at - 1] && !SEGMENT_MARKS.has(lowerAt(places, at - 1))) at--;
  return at;
}

/** The phrase that fills the segment, but for a small word or a role before it ("But lead author Ana Cruz, …"). */
function readWhole(places: Places, from: number, end: number): NounPhrase | null {
  let start = from;
  while (start < end && (CONJUNCTIONS.has(lowerAt(places, start)) || ADVERBS.has(lowerAt(places, start)))) start++;
  const phrase = readPhraseBefore(places, end, start);
  if (!phrase) return null;
  for (let at = start; at < phrase.start; at++) if (!isRoleWord(places, at)) return null;
  return phrase;
}

/** A word that may stand before a name: "lead author", "state-owned". */
function isRoleWord(places: Places, at: number): boolean {
  const token = places[at];
  if (token?.text === '-') return !token.isSpaced;
  return token?.kind === 'word' && !isBar(token.word) && cueOf(token.word)?.form !== 'past';
}

/** "Ana Cruz and her team said", "Ana Cruz and Ben Roe said": both, or the one whose team it is. */
function withPartner(places: Places, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || phrase.kind === 'pronoun' || lowerAt(places, phrase.start - 1) !== 'and') return phrase;
  const partner = readPhraseBefore(places, phrase.start - 1);
  if (partner?.kind !== 'name' || !startsClause(places, partner.start)) return phrase;
  if (/^(?:his|her|their)$/.test(lowerAt(places, phrase.start))) return partner;
  return phrase.kind === 'name' ? { ...partner, end: phrase.end, headEnd: phrase.end, kind: 'noun' } : phrase;
}

function startsClause(places: Places, at: number): boolean {
  return (
    at === 0 ||
    !places[at - 1] ||
    /^[,;:—–]$/.test(lowerAt(places, at - 1)) ||
    SUBORDINATORS.has(lowerAt(places, at - 1))
  );
}

/** The subject of the sentence: its first phrase that stands free, behind "On Sunday," and "Asked about it,". */
export function findMainSubject(places: Places, end = places.length): NounPhrase | null {
  let at = skipDateline(places);
  for (let steps = 0; at < end && steps < 5; steps++) {
    const word = lowerAt(places, at);
    if (CONJUNCTIONS.has(word) || ADVERBS.has(word) || isAdverbAside(places, at) || /^["'“‘(—–―-]$/.test(word)) {
      at++;
      if (lowerAt(places, at) === ',') at++;
      continue;
    }
    if (!opensAside(places, at)) break;
    const comma = places.findIndex((token, index) => index > at && token?.text === ',');
    if (comma < 0 || comma >= end) return null;
    at = comma + 1;
  }
  return at < end ? readPhraseAt(places, at) : null;
}

/** "Ironically, Ms. Ruiz" */
const isAdverbAside = (places: Places, at: number) => isAt(places, at, isAdverb) && lowerAt(places, at + 1) === ',';

/** "Last year,", "That night," */
function isTimeBefore(places: Places, at: number): boolean {
  return (
    TIME_NOUNS.has(lowerAt(places, at + 1)) && /^(?:last|this|next|that|one|earlier|later)$/.test(lowerAt(places, at))
  );
}

/** "On Sunday,", "While in Lima,", "Asked about it,", "Speaking to voters,". */
function opensAside(places: Places, at: number): boolean {
  const word = lowerAt(places, at);
  if (isTimeBefore(places, at)) return true;
  if (DETERMINERS.has(word)) return false;
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || TIME_NAMES.has(word)) return true;
  if (isAt(places, at, isPastOrIng)) return true;
  const next = lowerAt(places, at + 1);
  return /\wing$/.test(word) && (PREPOSITIONS.has(next) || DETERMINERS.has(next));
}

const isPastOrIng = (word: Word) => /^(?:past|ing)$/.test(cueOf(word)?.form ?? '');

/** "LIMA, May 3 (Agency) — The mayor": behind the dash. */
function skipDateline(places: Places): number {
  const first = places[0];
  if (!first || !isPlace(first.word)) return 0;
  for (let at = 1; at < Math.min(places.length, MAX_DATELINE); at++)
    if (/^[—–―-]$/.test(places[at]?.text ?? '')) return at + 1;
  return 0;
}

/** Tokens of a dateline, its dash included. */
const MAX_DATELINE = 14;
/** In capitals, as the place of a dateline is. */
const isPlace = createWordTest(({ text }) => text.length >= 3 && text === text.toUpperCase());
