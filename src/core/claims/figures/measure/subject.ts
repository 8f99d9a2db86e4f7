import { wordList } from '../../../text/word-list.ts';
import type { Line } from '../line.ts';
import { isDeedVerb, isLevelVerb } from './level-verbs.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';

/** How far to the left the verb may stand. */
const REACH = 18;
const PUNCT_END = new Set([';', ':', '—', '(', ')', '“', '”', '"']);
const isVerb = (word: string) => isLevelVerb(word) || isDeedVerb(word);

/**
 * The subject of the verb that the number depends on: "the couple, who live abroad, paid in all $40 million" gives
 * "couple". Null where no verb or no noun is found, or the subject is a pronoun.
 */
export function findSubject(line: Line, from: number): NounPhrase | null {
  let at = from - 1;
  const stop = Math.max(line.from, from - REACH);
  while (at >= stop && !isVerb(line.lower(at))) {
    if (PUNCT_END.has(line.at(at)?.text ?? '')) return null;
    at--;
  }
  if (at < stop) return null;
  while (at > line.from && isVerb(line.lower(at - 1))) at--;
  return firstPhrase(line, clauseStart(line, at), at);
}

const CLAUSE_WORDS = wordList(
  'say saying told believe believes think thinks found that while but because if when although though whereas said says after before where',
);

/** Back to where the clause with the verb begins; commas around an aside are passed. */
function clauseStart(line: Line, verb: number): number {
  let at = verb - 1;
  const stop = Math.max(line.from, verb - 2 * REACH);
  while (at >= stop) {
    const text = line.at(at)?.text ?? '';
    if (PUNCT_END.has(text) || CLAUSE_WORDS.has(line.lower(at))) return at + 1;
    if (line.lower(at) === 'and' && (isVerb(line.lower(at - 1)) || line.at(at - 1)?.text === ',')) return at + 1;
    at--;
  }
  return Math.max(stop, line.from);
}

/** The first noun phrase of a stretch that stands under no preposition: the subject's own. */
function firstPhrase(line: Line, from: number, to: number): NounPhrase | null {
  for (let at = from; at < to; at++) {
    if (
      /^(?:in|on|at|of|by|for|from|with|after|before|since|during|under|among|to)$/.test(line.lower(at - 1)) &&
      at > from
    )
      continue;
    const phrase = line.isWord(at) ? readNounPhrase(line, at) : null;
    if (phrase) return phrase.to <= to && !/^percent/.test(line.lower(phrase.head)) ? phrase : null;
  }
  return null;
}
