import type { Cue } from './cue-verbs.ts';
import { AUXILIARIES, BE_FORMS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './function-words.ts';
import { isAt, isNameWord, lowerAt, type Places } from './name-words.ts';
import { isPersonNoun, SPEAKING_NOUNS } from './roles.ts';

/** The place of the word before a verb, adverbs left out. */
function skipAdverbs(places: Places, verb: number): number {
  let before = verb - 1;
  while (before >= 0 && isAt(places, before, isAdverb) && !places[before]?.isCapitalised) before--;
  return before;
}

/** "was called": a past form behind a form of "to be". */
export function isPassive(places: Places, at: number, cue: Cue): boolean {
  return cue.form === 'past' && BE_FORMS.has(lowerAt(places, skipAdverbs(places, at)));
}

/**
 * Whether the word is a verb here. A plain form is one behind "to", a helper, a pronoun or a plural ("officials say", but
 * not "the report"); one in "-s" isn't behind a determiner or a possessive ("the claims", "his calls").
 */
export function isVerb(places: Places, at: number, cue: Cue): boolean {
  const before = skipAdverbs(places, at);
  const word = lowerAt(places, before);
  if (cue.form === 'present')
    return !DETERMINERS.has(word) && places[before]?.kind !== 'possessive' && !PREPOSITIONS.has(word);
  if (cue.form !== 'plain') return true;
  if (word === 'to' || word === 'who' || PRONOUNS.has(word)) return true;
  if (AUXILIARIES.has(word)) return !/^(?:'s|is|was|are|were|has|had|have)$/.test(word);
  return isPlural(word) && (SPEAKING_NOUNS.has(word) || isPersonNoun(word) || isNameWord(places[before]));
}

const isPlural = (word: string) => /[^s]s$/.test(word) || word === 'police' || word === 'people';

/** "…, adding", "and said", "went on to say", "by saying": its subject is that of the verb before. */
export function isCarriedOn(places: Places, at: number, cue: Cue): boolean {
  const before = skipAdverbs(places, at);
  const word = lowerAt(places, before);
  if (/^(?:and|but|or|then|to)$/.test(word)) return true;
  if (cue.form !== 'ing') return false;
  return !places[before] || /^[,—–―);-]$/.test(word) || PREPOSITIONS.has(word) || /^(?:while|when|as)$/.test(word);
}
