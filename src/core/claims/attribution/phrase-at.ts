import type { Token } from '../../text/token.ts';
import type { Word } from '../../text/word.ts';
import { cueOf } from './cue-verbs.ts';
import { DETERMINERS, isBar, PAST_FORMS, PRONOUNS, TIME_NAMES } from './function-words.ts';
import { findNameStart, isAt, isInsideName, isNameWord, isParticle, lowerAt, type Places } from './name-words.ts';
import { MAX_PLACES, type NounPhrase } from './noun-phrase.ts';
import { BODY_NOUNS, isRole } from './roles.ts';

const isWord = (token: Token | null | undefined): token is Token => token?.kind === 'word';

/** The noun phrase that begins at `start` ("the Rev. Ana Cruz, of Lima" begins with one); null where none does. */
export function readPhraseAt(places: Places, start: number): NounPhrase | null {
  const first = places[start];
  if (first?.kind === 'number' && places[start + 1]?.text === '-') return readBaseAt(places, start); // "41-year-old Ana Cruz"
  if (!isWord(first)) return null;
  if (PRONOUNS.has(first.lower) && !isNameWord(first) && !DETERMINERS.has(first.lower)) {
    return { start, end: start + 1, headStart: start, headEnd: start + 1, kind: 'pronoun' };
  }
  if (!DETERMINERS.has(first.lower) && !isNameWord(first) && isBar(first.word)) return null;
  const phrase = readBaseAt(places, start);
  if (phrase?.kind === 'name') return withNamed(places, phrase);
  return phrase && withLinked(places, phrase);
}

/** "the Department of Ports": a body's name goes on behind its noun. */
function withNamed(places: Places, phrase: NounPhrase): NounPhrase {
  const isBody = BODY_NOUNS.has(lowerAt(places, phrase.end - 1));
  if (!isBody || !/^(?:of|for)$/.test(lowerAt(places, phrase.end))) return phrase;
  const linked = readBaseAt(places, phrase.end + 1);
  return linked?.kind === 'name' ? { ...phrase, end: linked.end } : phrase;
}

/** "a spokesman for the port" */
function withLinked(places: Places, phrase: NounPhrase): NounPhrase {
  const { end } = phrase;
  if (!/^(?:of|for|at|from|with|in)$/.test(lowerAt(places, end))) return phrase;
  const next = places[end + 1];
  if (!isWord(next) || TIME_NAMES.has(next.lower)) return phrase;
  const linked = readBaseAt(places, end + 1);
  return linked ? { ...phrase, end: linked.end } : phrase;
}

function readBaseAt(places: Places, start: number): NounPhrase | null {
  const end = findPhraseEnd(places, start);
  if (end <= start) return null;
  const headStart = Math.max(start, findNameStart(places, end, start, isNever));
  if (headStart < end) return { start, end, headStart, headEnd: end, kind: 'name' };
  const last = places[end - 1];
  const isNoun = isWord(last) && !DETERMINERS.has(last.lower);
  return isNoun ? { start, end, headStart: start, headEnd: end, kind: 'noun' } : null;
}

const isNever = () => false;

function findPhraseEnd(places: Places, start: number): number {
  let at = DETERMINERS.has(lowerAt(places, start)) ? start + 1 : start;
  let hasName = false;
  for (; at < places.length && at - start < MAX_PLACES; at++) {
    const token = places[at];
    if (!token) break;
    if (isNameWord(token)) {
      if (hasName && isVerbInTitleCase(places, at)) break;
      hasName = true;
    } else if (token.kind === 'possessive') hasName = false;
    else if (isInsideName(places, at)) continue;
    else if (!isNounWord(places, start, at, hasName)) break;
  }
  return at;
}

/** In a headline: "Ana Cruz Says". */
const isVerbInTitleCase = (places: Places, at: number) => isAt(places, at, isVerbForm);
function isVerbForm(word: Word): boolean {
  const cue = cueOf(word);
  return cue !== null && cue.form !== 'plain';
}

/**
 * A small word that goes on with the phrase: "talk radio host"; after a name only a role does ("NASA chief Ana Cruz"), or any
 * noun where the phrase has its own determiner ("a CNN count").
 */
function isNounWord(places: Places, start: number, at: number, hasName: boolean): boolean {
  const token = places[at];
  if (!token) return false;
  if (token.text === '-') return !token.isSpaced && !places[at + 1]?.isSpaced;
  if (token.kind !== 'word' || TIME_NAMES.has(token.lower)) return token.kind === 'number' && !hasName;
  if (isRole(token.word)) return true;
  if (isBar(token.word) && !isParticle(token)) return false;
  if (hasName && !/^an?$/.test(lowerAt(places, start)) && !leadsToRole(places, at)) return false;
  if ((PAST_FORMS.has(token.lower) || /\wed$/.test(token.lower)) && at > start + 1) return false;
  const cue = cueOf(token.word);
  return cue ? cue.form === 'plain' && !isPlural(lowerAt(places, at - 1)) : true;
}

/** "White House press secretary Ana Cruz": small words between a body's name and a role that a name follows. */
function leadsToRole(places: Places, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = places[at];
    if (token?.kind !== 'word' || token.isCapitalised || isBar(token.word) || PAST_FORMS.has(token.lower)) return false;
    if (isVerbForm(token.word) || token.lower.endsWith('ed')) return false;
    if (isRole(token.word)) return isNameWord(places[at + 1]);
  }
  return false;
}

const isPlural = (word: string) => /[^s]s$/.test(word) || word === 'police' || word === 'people';
