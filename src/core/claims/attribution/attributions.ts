import { type Cue, cueOf } from './cue-verbs.ts';
import { ADVERBS, AUXILIARIES, BE_FORMS, PRONOUNS, TIME_NAMES } from './function-words.ts';
import { lowerAt, type Places } from './name-words.ts';
import { type NounPhrase, readPhraseAt } from './noun-phrase.ts';
import { SPEAKING_NOUNS } from './roles.ts';
import { findMainSubject, findSubject } from './subject.ts';

/** One place where a statement says who says something. */
export interface Attribution {
  /** Place of the cue: the verb, or the "to" of "according to". */
  cue: number;
  kind: Cue['kind'] | 'according';
  speaker: NounPhrase;
  /** The speaker stands behind the verb: "said Ms. Ruiz". */
  isInverted: boolean;
}

/** Everything in a statement that says who speaks, in order. */
export function findAttributions(places: Places): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < places.length; at++) {
    const word = lowerAt(places, at);
    if (word === 'to' && lowerAt(places, at - 1) === 'according') addPhraseAt(found, places, at, 'according');
    const cue = word ? cueOf(word) : undefined;
    if (!cue) continue;
    const attribution = readCue(places, at, cue, found.at(-1));
    if (attribution) found.push(attribution);
  }
  return found;
}

function addPhraseAt(found: Attribution[], places: Places, cue: number, kind: Attribution['kind']): void {
  const speaker = readPhraseAt(places, cue + 1);
  if (speaker) found.push({ cue, kind, speaker, isInverted: true });
}

function readCue(places: Places, at: number, cue: Cue, last: Attribution | undefined): Attribution | null {
  if (isPassive(places, at, cue)) return readAgent(places, at, cue);
  if (cue.form === 'plain' && !isVerb(places, at)) return null;
  const inverted = readInverted(places, at, cue);
  if (inverted) return { cue: at, kind: cue.kind, speaker: inverted, isInverted: true };
  const speaker = isCarriedOn(places, at, cue)
    ? (last?.speaker ?? findMainSubject(places, at))
    : findSubject(places, at);
  return speaker && maySpeak(places, speaker, cue) ? { cue: at, kind: cue.kind, speaker, isInverted: false } : null;
}

/** "was called “…” by Ms. Ruiz": said by the agent, and by nobody where none is named. */
function isPassive(places: Places, at: number, cue: Cue): boolean {
  if (cue.form !== 'past') return false;
  let before = at - 1;
  while (ADVERBS.has(lowerAt(places, before)) || /\wly$/.test(lowerAt(places, before))) before--;
  return BE_FORMS.has(lowerAt(places, before));
}

function readAgent(places: Places, at: number, cue: Cue): Attribution | null {
  for (let next = at + 1; next < Math.min(places.length, at + 10); next++) {
    if (lowerAt(places, next) !== 'by') continue;
    const speaker = readPhraseAt(places, next + 1);
    return speaker && { cue: at, kind: cue.kind, speaker, isInverted: false };
  }
  return null;
}

/** A plain form is a verb behind "to" or a helper, a pronoun or a plural: "officials say", but not "the report". */
function isVerb(places: Places, at: number): boolean {
  let before = at - 1;
  while (ADVERBS.has(lowerAt(places, before)) || /\wly$/.test(lowerAt(places, before))) before--;
  const word = lowerAt(places, before);
  if (word === 'to' || PRONOUNS.has(word)) return true;
  if (AUXILIARIES.has(word)) return word !== "'s" && !/^(?:is|was|are|were|has|had)$/.test(word);
  const token = places[before];
  return (
    token?.kind === 'word' &&
    (SPEAKING_NOUNS.has(word) || word === 'who') &&
    (/[^s]s$/.test(word) || /^(?:police|people|who)$/.test(word))
  );
}

/** The phrase behind a verb that follows a quote: "“…,” said Ms. Ruiz". */
function readInverted(places: Places, at: number, cue: Cue): NounPhrase | null {
  if (cue.kind !== 'say' || cue.form === 'ing' || cue.form === 'plain' || lowerAt(places, at) === 'told') return null;
  let before = at - 1;
  while (/^[,—–-]$/.test(lowerAt(places, before)) || ADVERBS.has(lowerAt(places, before))) before--;
  if (before < 0 || places[before] !== null) return null;
  let next = at + 1;
  while (ADVERBS.has(lowerAt(places, next)) || TIME_NAMES.has(lowerAt(places, next))) next++;
  const speaker = readPhraseAt(places, next);
  return speaker && maySpeak(places, speaker, cue) ? speaker : null;
}

/** "…, adding", "and said": the subject is that of the verb before. */
function isCarriedOn(places: Places, at: number, cue: Cue): boolean {
  let before = at - 1;
  while (ADVERBS.has(lowerAt(places, before)) || /\wly$/.test(lowerAt(places, before))) before--;
  const word = lowerAt(places, before);
  if (word === 'and' || word === 'but' || word === 'or' || word === 'then') return true;
  if (word === 'to' || /^(?:by|in|for|while|after|before|when)$/.test(word)) return true;
  return cue.form === 'ing' && (places[before] === null || before < 0 || /^[,—–);]$/.test(word));
}

/** A small noun speaks only if it is known to: "the company said", but not "the move added". */
function maySpeak(places: Places, phrase: NounPhrase, cue: Cue): boolean {
  if (phrase.kind === 'name') return true;
  if (phrase.kind === 'pronoun') return /^(?:he|she|they|it|we|i|who)$/.test(lowerAt(places, phrase.headStart));
  const head = lowerAt(places, phrase.headEnd - 1);
  return (
    SPEAKING_NOUNS.has(head) ||
    (cue.kind === 'say' &&
      /^(?:say|said|says|saying|told|tell|shouted|chanted|wrote)$/.test(head) === false &&
      isPlain(cue))
  );
}

const isPlain = (cue: Cue) => cue.form !== 'plain';
