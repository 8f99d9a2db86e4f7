import type { Line } from '../line.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { FILLERS, STOP_WORDS } from './stop-words.ts';

/** Verbs whose subject is what a percentage, a sum or a measure is about. */
const LEVEL_VERB =
  /^(?:is|was|are|were|be|been|r[io]ses?|risen|rising|f[ae]lls?|fell|fallen|falling|grew|grows?|grown|growing|gain(?:ed|s)?|increase[ds]?|increasing|decrease[ds]?|decline[ds]?|declining|drop(?:ped|s)?|climb(?:ed|s)?|jump(?:ed|s)?|surged?|soar(?:ed|s)?|plunged?|slump(?:ed)?|slipped|slid|dipped|tumbled|edged|ticked|expanded|expands?|contracted|shrank|shrunk|cooled|slowed|accelerated|advanced|rallied|lost|added|reached|reaches|hit|hits|stood|stands|remained|remains|held|averaged|averages|averaging|totaled|totalled|totaling|totalling|amounted|came|cost|costs|costing|weigh(?:ed|s|ing)?|measur(?:ed|es|ing)|last(?:ed|s|ing)?|took|takes|paid|pays|earned|earns|made|makes|raised|raises|spent|spends|sold|sells|bought|received|receives|gave|gives|donated|pledged|requested|sought|seeks|wants|wanted|has|have|had|tops|topped|exceeded|exceeds|would|will|could|may|might|can|should|must|ended|closed|closes|traded|opened|finished|went|goes|doubled|tripled|covers?|covered|provides?|provided|includes?|included|contributed|subtracted|showed|shows|owned|owns|owes|owed|invested|borrowed|generated|reported|posted|recorded|contains?|contained|represents?|represented|makes|got|gets|allocated|authorized|authorised|approved|travelled|traveled|stretched|stretches|ran|runs|equals?|equaled|yielded|yields|polled|scored|spans?|spanned)$/;

/** How far to the left the verb may stand. */
const REACH = 18;
const PUNCT_END = new Set([';', ':', '—', '(', ')', '“', '”', '"']);

/**
 * The subject of the verb that the number depends on: "the unemployment rate in October fell to 7.9 percent" gives
 * "unemployment rate". Null where no verb or no noun is found, or the subject is a pronoun.
 */
export function findSubject(line: Line, from: number): NounPhrase | null {
  let at = from - 1;
  const stop = Math.max(line.from, from - REACH);
  while (at >= stop && !LEVEL_VERB.test(line.lower(at))) {
    if (PUNCT_END.has(line.at(at)?.text ?? '')) return null;
    at--;
  }
  if (at < stop) return null;
  while (at > line.from && LEVEL_VERB.test(line.lower(at - 1))) at--;
  return firstPhrase(line, clauseStart(line, at), at);
}

const CLAUSE_WORDS = new Set([
  'that',
  'while',
  'but',
  'because',
  'if',
  'when',
  'although',
  'though',
  'whereas',
  'said',
  'says',
  'after',
  'before',
  'where',
]);

/** Back to where the clause with the verb begins; commas around an aside are passed. */
function clauseStart(line: Line, verb: number): number {
  let at = verb - 1;
  const stop = Math.max(line.from, verb - 2 * REACH);
  while (at >= stop) {
    const text = line.at(at)?.text ?? '';
    if (PUNCT_END.has(text) || CLAUSE_WORDS.has(line.lower(at))) return at + 1;
    if (line.lower(at) === 'and' && LEVEL_VERB.test(line.lower(at - 1))) return at + 1;
    at--;
  }
  return Math.max(stop, line.from);
}

/** The first run of content words in a stretch: the subject's own, before its "of …" or "in …". */
function firstPhrase(line: Line, from: number, to: number): NounPhrase | null {
  for (let at = from; at < to; at++) {
    if (!isContent(line, at)) continue;
    let end = at + 1;
    while (end < to && (isContent(line, end) || isInner(line, end))) end++;
    while (end > at && !line.isWord(end - 1)) end--;
    return { from: at, to: end };
  }
  return null;
}

const isContent = (line: Line, at: number) =>
  line.isWord(at) && !STOP_WORDS.has(line.lower(at)) && !FILLERS.has(line.lower(at));
const isInner = (line: Line, at: number) =>
  line.at(at)?.kind === 'possessive' || (line.isHyphen(at) && line.isGlued(at));
