import type { Token } from '../../text/token.ts';
import type { Word } from '../../text/word.ts';
import { cueOf } from './cue-verbs.ts';
import { DETERMINERS, isBar, LINKS, PRONOUNS, TIME_NAMES } from './function-words.ts';
import { findNameStart, isAt, isNameWord, lowerAt, type Places } from './name-words.ts';
import { isSpeakingNoun, SPEAKING_NOUNS } from './roles.ts';

/** A noun phrase: places `[start, end)` of a statement. */
export interface NounPhrase {
  start: number;
  end: number;
  /** The part that names or heads it: "Marta Ruiz" in "the mayor, Marta Ruiz"; "a spokesman" in "a spokesman for Acme". */
  headStart: number;
  headEnd: number;
  kind: 'pronoun' | 'name' | 'noun';
}

/** A noun phrase reaches this far at most, in places. */
export const MAX_PLACES = 16;
/** "the head of the office of the mayor of Lima" has three. */
const MAX_LINKS = 3;

const isCue = (word: Word) => cueOf(word) !== null;
const isPresentCue = (places: Places, at: number) => isAt(places, at, (word) => cueOf(word)?.form === 'present');
const isWord = (token: Token | null | undefined): token is Token => token?.kind === 'word';

/** The noun phrase that ends right before `end` ("a spokesman for Acme" before "said"); null where none does. */
export function readPhraseBefore(places: Places, end: number, start = 0): NounPhrase | null {
  const base = readBaseBefore(places, end, start);
  if (!base || base.kind === 'pronoun') return base;
  for (let depth = 0; depth < MAX_LINKS; depth++) {
    const link = base.start - 1;
    if (link <= start || !LINKS.has(lowerAt(places, link))) break;
    const outer = readBaseBefore(places, skipBracketBack(places, link), start);
    if (!outer || outer.kind === 'pronoun' || !mayBeLinked(places, outer, link)) break;
    Object.assign(base, { start: outer.start, headStart: outer.headStart, headEnd: outer.headEnd, kind: outer.kind });
  }
  return end - base.start > MAX_PLACES ? null : base;
}

/** "John McCain (R) of Arizona": before the bracket that ends at `end`. */
export function skipBracketBack(places: Places, end: number): number {
  if (lowerAt(places, end - 1) !== ')') return end;
  for (let at = end - 2; at >= 0 && end - at < MAX_PLACES; at--) if (lowerAt(places, at) === '(') return at;
  return end;
}

/** "the head of Acme", "police in Lima", but not "walked through the streets": who speaks, or a noun before "of". */
function mayBeLinked(places: Places, outer: NounPhrase, link: number): boolean {
  if (outer.kind === 'name') return /^(?:of|at|for|in|from)$/.test(lowerAt(places, link));
  const head = outer.headEnd - 1;
  if (isAt(places, head, isSpeakingNoun)) return true;
  return lowerAt(places, link) === 'of' && !isAt(places, head, isCue);
}

/** The same without what is linked to it: "Acme" of "a spokesman for Acme". */
export function readBaseBefore(places: Places, end: number, start: number): NounPhrase | null {
  const last = places[end - 1];
  if (end <= start || !last) return null;
  if (isWord(last) && PRONOUNS.has(last.lower) && !isNameWord(last)) {
    return { start: end - 1, end, headStart: end - 1, headEnd: end, kind: 'pronoun' };
  }
  const headStart = findNameStart(places, end, start, isPresentCue);
  if (headStart === end && (!isWord(last) || isBar(last.word))) return null;
  const from = headStart < end ? headStart : findNounStart(places, end, start);
  if (from >= end) return null;
  const kind = headStart < end ? 'name' : 'noun';
  return { start: withOwner(places, from, start), end, headStart: from, headEnd: end, kind };
}

/** Where the small words that end before `end` begin: back to the determiner, or to what can't be a part of it. */
function findNounStart(places: Places, end: number, start: number): number {
  let from = end;
  for (let at = end - 1; at >= start && end - at <= MAX_PLACES; at--) {
    const token = places[at];
    if (!token) break;
    if (token.kind === 'number' || token.kind === 'symbol') continue;
    if (token.text === '-' && !token.isSpaced && places[at - 1]?.kind === 'word' && at > start) {
      from = --at; // "state-owned": the word before the hyphen is whatever it is
      continue;
    }
    if (DETERMINERS.has(token.lower)) return isDeterminer(places, at) ? at : from;
    if (token.kind !== 'word' || isBar(token.word) || TIME_NAMES.has(token.lower)) break;
    if (isCue(token.word) && !SPEAKING_NOUNS.has(token.lower) && !isNameWord(token)) break;
    from = at;
  }
  return from;
}

/** "that" behind a word begins a clause: "the claim that private employers". */
function isDeterminer(places: Places, at: number): boolean {
  const word = lowerAt(places, at);
  return DETERMINERS.has(word) && !(word === 'that' && places[at - 1]?.kind === 'word');
}

/** "Acme's lawyer", "the company's spokesman": the owner belongs to the phrase, and so does the determiner. */
function withOwner(places: Places, from: number, start: number): number {
  let first = from;
  if (places[from - 1]?.kind === 'possessive' && from - 2 >= start) {
    first = readBaseBefore(places, from - 1, start)?.start ?? from;
  }
  if (DETERMINERS.has(lowerAt(places, first))) return first;
  return first - 1 >= start && isDeterminer(places, first - 1) ? first - 1 : first;
}
