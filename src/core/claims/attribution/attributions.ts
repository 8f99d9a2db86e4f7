import { createWordTest } from '../../text/word.ts';
import { CUE_NOUNS, DOCUMENT_NOUNS, WORD_NOUNS } from './cue-nouns.ts';
import { type Cue, cueOf } from './cue-verbs.ts';
import { ADVERBS, PREPOSITIONS, TIME_NAMES } from './function-words.ts';
import { isAt, isNameWord, lowerAt, type Places } from './name-words.ts';
import { type NounPhrase, readPhraseBefore } from './noun-phrase.ts';
import { readPhraseAt } from './phrase-at.ts';
import { isSpeakingNoun } from './roles.ts';
import { findMainSubject, findSubject } from './subject.ts';
import { isCarriedOn, isPassive, isVerb } from './verb-place.ts';

/** Words that lead to who said it, with the word before them. */
const ACCORDING = new Map([
  ['to', 'according'],
  ['of', 'words'],
]);
/** Verbs that stand before their subject in the narration too. */
const SAID = new Set(['said', 'says', 'reported', 'reports', 'added', 'wrote', 'writes']);

/** One place where a statement says who says something. */
export interface Attribution {
  /** Place of the cue: the verb, the noun ("claim"), or the "to" of "according to". */
  cue: number;
  kind: Cue['kind'] | 'according' | 'noun';
  speaker: NounPhrase;
  /** The speaker stands behind the cue: "said Ms. Ruiz", "according to Ms. Ruiz". */
  isInverted: boolean;
  /** The verb stands for itself ("said"), not in "saying" or "to say". */
  isMainVerb: boolean;
}

/** Everything in a statement that says who speaks, in order. In a headline verbs are capitalised too. */
export function findAttributions(places: Places, isHeadline = false): Attribution[] {
  const found: Attribution[] = [];
  const named = readColon(places, isHeadline);
  if (named) found.push(named);
  for (let at = 0; at < places.length; at++) {
    const token = places[at];
    if (token?.kind !== 'word' || !mayCue(token.word)) continue;
    const word = token.lower;
    // A capitalised word inside a sentence is a name: "the United States".
    const cue = at > 0 && !isHeadline && token.isCapitalised ? null : cueOf(token.word);
    const attribution =
      (cue && readCue(places, at, cue, found.at(-1))) ??
      readCueNoun(places, at, word) ??
      readAccording(places, at, word);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** All other words are passed over. */
const mayCue = createWordTest((word) => ACCORDING.has(word.lower) || CUE_NOUNS.has(word.lower) || cueOf(word) !== null);

function readCue(places: Places, at: number, cue: Cue, last: Attribution | undefined): Attribution | null {
  if (isPassive(places, at, cue)) return readAgent(places, at, cue);
  if (!isVerb(places, at, cue)) return null;
  const isMainVerb = cue.form === 'past' || cue.form === 'present';
  const inverted = readInverted(places, at, cue);
  if (inverted) return { cue: at, kind: cue.kind, speaker: inverted, isInverted: true, isMainVerb };
  const speaker = readSpeaker(places, at, cue, last);
  if (!speaker || !maySpeak(places, speaker)) return null;
  return { cue: at, kind: cue.kind, speaker, isInverted: false, isMainVerb };
}

function readSpeaker(places: Places, at: number, cue: Cue, last: Attribution | undefined): NounPhrase | null {
  if (isCarriedOn(places, at, cue)) return last?.speaker ?? findMainSubject(places, at);
  const subject = findSubject(places, at, cue);
  // "32% of Republican claims": a noun, not a verb.
  if (subject && cue.form === 'present' && PREPOSITIONS.has(lowerAt(places, subject.start - 1))) return null;
  if (!subject || subject.kind === 'pronoun') return subject;
  // "Acme issued a statement calling it …" is said by Acme; "marching through the streets chanted" by who marches.
  const isMade = cue.form === 'ing' && DOCUMENT_NOUNS.has(lowerAt(places, subject.headEnd - 1));
  if (isMade || !maySpeak(places, subject)) return findMainSubject(places, subject.start) ?? subject;
  return subject;
}

/** "was called “…” by Ms. Ruiz": said by the agent, and by nobody where none is named. */
function readAgent(places: Places, at: number, cue: Cue): Attribution | null {
  for (let next = at + 1; next < Math.min(places.length, at + 10); next++) {
    if (lowerAt(places, next) !== 'by') continue;
    const speaker = readPhraseAt(places, next + 1);
    return speaker && { cue: at, kind: cue.kind, speaker, isInverted: false, isMainVerb: true };
  }
  return null;
}

/** "Ms. Ruiz's claim that", "his promise of" */
function readCueNoun(places: Places, at: number, word: string): Attribution | null {
  if (!CUE_NOUNS.has(word) || !leadsToWords(places, at + 1, word)) return null;
  const owner = findOwner(places, at);
  if (!owner || owner.kind === 'noun') return null;
  return { cue: at, kind: 'noun', speaker: owner, isInverted: false, isMainVerb: false };
}

/** "claim that", "promise of", "the words “…”", but not "statement was". */
function leadsToWords(places: Places, at: number, noun: string): boolean {
  if (at >= places.length) return false;
  if (!places[at]) return WORD_NOUNS.has(noun);
  return /^(?:that|of|as|about|to|:)$/.test(lowerAt(places, at));
}

/** Whose the noun is; one or two words may stand between: "Ms. Ruiz's old claim". */
function findOwner(places: Places, noun: number): NounPhrase | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    if (places[at]?.kind === 'possessive') return readPhraseBefore(places, at);
    if (/^(?:his|her)$/.test(lowerAt(places, at))) {
      return { start: at, end: at + 1, headStart: at, headEnd: at + 1, kind: 'pronoun' };
    }
    if (places[at]?.kind !== 'word') return null;
  }
  return null;
}

/** "Ana Cruz: “We open”"; in a headline other words may stand between: "Ana Cruz: Port Won't Open ‘in May’". */
function readColon(places: Places, isHeadline: boolean): Attribution | null {
  if (!hasColon(places)) return null;
  const speaker = readPhraseAt(places, 0);
  if (speaker?.kind !== 'name' || lowerAt(places, speaker.end) !== ':') return null;
  if (!isHeadline && places[speaker.end + 1] !== null) return null;
  return { cue: speaker.end, kind: 'say', speaker, isInverted: false, isMainVerb: true };
}

/** The speaker before a colon ends within so many places. */
const MAX_COLON = 40;

function hasColon(places: Places): boolean {
  for (let at = 0; at < Math.min(places.length, MAX_COLON); at++) if (places[at]?.text === ':') return true;
  return false;
}

/** "according to Ms. Ruiz", "in the words of Ms. Ruiz" */
function readAccording(places: Places, at: number, word: string): Attribution | null {
  const before = ACCORDING.get(word);
  if (before === undefined || lowerAt(places, at - 1) !== before) return null;
  const speaker = readPhraseAt(places, at + 1);
  return speaker && { cue: at, kind: 'according', speaker, isInverted: true, isMainVerb: false };
}

/** The phrase behind a verb that follows a quote, or a comma: "“…,” said Ms. Ruiz", "12 died, said Ms. Ruiz". */
function readInverted(places: Places, at: number, cue: Cue): NounPhrase | null {
  if (cue.kind !== 'say' || cue.form === 'ing' || cue.form === 'plain' || lowerAt(places, at) === 'told') return null;
  let before = at - 1;
  while (/^[,—–―-]$/.test(lowerAt(places, before)) || ADVERBS.has(lowerAt(places, before))) before--;
  const isNarrated = before >= 0 && places[before] !== null;
  if (before < 0 || (isNarrated && before === at - 1)) return null;
  let next = at + 1;
  while (ADVERBS.has(lowerAt(places, next)) || TIME_NAMES.has(lowerAt(places, next))) next++;
  if (lowerAt(places, next) === 'that') return null;
  const speaker = readPhraseAt(places, next);
  if (!speaker || !maySpeak(places, speaker)) return null;
  if (!isNarrated) return speaker;
  const isTag = SAID.has(lowerAt(places, at)) ? endsClause(places, speaker.end) : endsStatement(places, speaker.end);
  return isTag ? speaker : null;
}

/** "…, noted Ms. Ruiz." */
function endsStatement(places: Places, at: number): boolean {
  return at >= places.length || (lowerAt(places, at) === '.' && at === places.length - 1);
}

/** "…, said Ms. Ruiz on Friday", but not "Ms. Ruiz, the mayor, said police had left". */
function endsClause(places: Places, at: number): boolean {
  const word = lowerAt(places, at);
  return at >= places.length || /^[.,;:(]$/.test(word) || TIME_NAMES.has(word) || PREPOSITIONS.has(word);
}

/** A small noun speaks only if it is known to, or looks like a person: "the company said", but not "the move added". */
function maySpeak(places: Places, phrase: NounPhrase): boolean {
  if (phrase.kind === 'name') return true;
  if (phrase.kind === 'noun' && isNameWord(places[phrase.headEnd - 1])) return true; // "Ana Cruz and Ben Roe"
  const head = phrase.headEnd - 1;
  if (phrase.kind === 'pronoun') return /^(?:he|she|they|it|we|i|who|his|her)$/.test(lowerAt(places, head));
  return isAt(places, head, isSpeakingNoun);
}
