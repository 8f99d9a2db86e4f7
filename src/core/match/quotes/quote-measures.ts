import type { QuoteVerdict } from '../cross-reference.ts';
import { toBaseForm } from '../lexicon/base-form.ts';
import { type Alignment, measureLongestRun } from './alignment.ts';
import type { PreparedQuote } from './prepare-quote.ts';
import { compareSpeakers, haveOtherRoles } from './speakers.ts';
import { isTelling, weighWord } from './word-weight.ts';

/** The same words from the first to the last are no chance where both reporters cut them so. Guess. */
const WHOLE_EVIDENCE = 0.6;
/** So few words cut from a longer quote, or from an unknown mouth, may be the story's own term. */
const SHORT_WORDS = 3;
/** Where no report has a whole sentence, unlike cuts of unknown speakers may be a term that several use. Guesses. */
const FRAGMENT_WORDS = 5;
const FRAGMENT_DOUBT = 0.6;
/** What a word that the story is about is worth in such a cut. Guess. */
const TOPIC_WORTH = 0.4;

/** What is known of two speakers: the same, not both named, called other things, others by name. */
export type Acquaintance = 'one' | 'unknown' | 'other-role' | 'other';

/** What was measured of two quotes. */
export interface Measures {
  known: Acquaintance;
  verdict: QuoteVerdict;
  /** Weight of the shared words. */
  said: number;
  /** Weight of the words and their company. */
  evidence: number;
  /** Of the words, and of the telling words, of the shorter quote: how many are shared, 0 to 1. */
  coverage: number;
  telling: number;
  longestRun: number;
  /** A few words that neither report gives to anybody: a term rather than an utterance. */
  isNobodys: boolean;
  shared: Alignment;
}

export function meet(a: PreparedQuote, b: PreparedQuote): Acquaintance {
  const speakers = compareSpeakers(a.speaker, b.speaker);
  if (speakers > 0) return 'one';
  if (speakers < 0) return 'other';
  return haveOtherRoles(a.speaker, b.speaker) ? 'other-role' : 'unknown';
}

/** The most that the evidence could come to; spares most pairs the alignment itself. */
export function boundEvidence(a: PreparedQuote, b: PreparedQuote): number {
  const [small, large] = a.distinct.size < b.distinct.size ? [a, b] : [b, a];
  let sum = WHOLE_EVIDENCE;
  for (const form of small.distinct) if (large.distinct.has(form)) sum += weighWord(form);
  return small.forms.length > small.distinct.size ? sum * 1.5 : sum;
}

/** The verdict, and what is known of the two beside their words. */
type Known = Pick<Measures, 'known' | 'shared' | 'verdict'> & { support: number };

export function measureQuotes(a: PreparedQuote, b: PreparedQuote, { support, ...given }: Known): Measures {
  const { known, shared, verdict } = given;
  const said = weighShared(a, b, given);
  const telling = shared.filter(([i]) => isTelling(a.forms[i])).length;
  const tellable = Math.min(a.tellingWords, b.tellingWords);
  const short = Math.min(a.spokenWords, b.spokenWords);
  const long = Math.max(a.spokenWords, b.spokenWords);
  const whole = verdict === 'verbatim' && (known === 'one' || short > SHORT_WORDS) ? WHOLE_EVIDENCE : 0;
  const doubt = verdict !== 'verbatim' && known !== 'one' && long <= FRAGMENT_WORDS ? FRAGMENT_DOUBT : 0;
  return {
    ...given,
    said,
    evidence: said + support + whole - doubt,
    coverage: Math.min(1, shared.length / Math.max(1, short)),
    telling: tellable ? Math.min(1, telling / tellable) : 1,
    longestRun: measureLongestRun(shared),
    isNobodys: long <= SHORT_WORDS && !a.record.speaker && !b.record.speaker,
  };
}

/** Small words say something only beside others: "at the end of the day" is nobody's own. */
function weighShared(a: PreparedQuote, b: PreparedQuote, { shared, verdict }: Omit<Known, 'support'>): number {
  const isCut = verdict !== 'verbatim';
  const isShort = isCut && Math.min(a.forms.length, b.forms.length) <= SHORT_WORDS;
  let [small, telling] = [0, 0];
  for (const [i] of shared) {
    const form = a.forms[i];
    if (!isTelling(form)) small += weighWord(form);
    else telling += weighWord(form) * (isShort && isTopic(form, a, b) ? TOPIC_WORTH : 1);
  }
  return telling + (isCut ? Math.min(small, telling) : small);
}

function isTopic(form: string, a: PreparedQuote, b: PreparedQuote): boolean {
  const base = toBaseForm(form);
  return a.topics.has(base) || b.topics.has(base);
}
