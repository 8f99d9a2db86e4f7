import type { Alignment } from './alignment.ts';
import type { Acquaintance, Measures } from './quote-measures.ts';

/** Shared words and their company weigh this much at least, by what is known of the speakers; in one story. Set on labelled stories. */
const MIN_EVIDENCE: Record<Acquaintance, number> = { one: 1.6, unknown: 2.6, 'other-role': 3.2, other: 6 };
/** Company alone makes no link: the words themselves must say so much, in part or from the first to the last. Guesses. */
const MIN_SAID = { part: 1, whole: 0.5 };
/** Two cuts that overlap share so much of the shorter one, or so many words that say something. Guesses. */
const MIN_OVERLAP = { coverage: 0.5, said: 5 };
/** What an altered quote must share: words, what they say, the share of the shorter quote's words and of its telling words. */
const MIN_ALTERED = { words: 4, evidence: { one: 3.2, unknown: 4.2 }, coverage: 0.6, telling: 0.5 };
/** A run of this many words is one utterance even where most else is changed. */
const LONG_RUN = 7;
/** All of a short quote with a word or two put in: the speaker's own, if they are known. */
const MAX_PUT_IN = 2;
/** The same words from somebody else are a slogan or a prayer, if they are not as many as these. */
const OTHER_RUN = 8;
/** Outside the story only a long run of words will do: shorter ones are stock phrases. Measured on 6,915 news quotes. */
const FOREIGN = { run: 8, evidence: 5, coverage: 0.5 };
/** Outside the story without a common speaker. Guess. */
const FOREIGN_RUN_UNKNOWN = 14;

/** Whether two quotes of one story are one utterance. */
export function isOneUtterance(measures: Measures): boolean {
  const { known, verdict, evidence, said, coverage, longestRun } = measures;
  if (measures.isNobodys) return false;
  if (!isEnough(evidence, known) || said < (verdict === 'verbatim' && known === 'one' ? MIN_SAID.whole : MIN_SAID.part))
    return false;
  if (longestRun < getLeastRun(known, true) || (known === 'other' && said < MIN_EVIDENCE.other)) return false;
  if (verdict === 'excerpt') return coverage >= MIN_OVERLAP.coverage || said >= MIN_OVERLAP.said;
  return verdict === 'altered' ? isOneAltered(measures) : true;
}

/** Changed words must leave enough of an utterance standing: scattered common words, or one stock phrase, are none. */
function isOneAltered({ known, said, coverage, telling, longestRun, shared }: Measures): boolean {
  if (known === 'other' || shared.length < MIN_ALTERED.words) return false;
  if (known === 'one' && coverage === 1 && countPutIn(shared) <= MAX_PUT_IN) return true;
  if (said < MIN_ALTERED.evidence[known === 'one' ? 'one' : 'unknown']) return false;
  if (known === 'one' && longestRun >= LONG_RUN) return true;
  if (coverage < MIN_ALTERED.coverage || telling < MIN_ALTERED.telling) return false;
  return longestRun >= (coverage > 0.8 ? 3 : 4);
}

/** Words that stand in one only between words that both have. */
function countPutIn(shared: Alignment): number {
  const [first, last] = [shared[0], shared[shared.length - 1]];
  return Math.max(last[0] - first[0], last[1] - first[1]) + 1 - shared.length;
}

/** A shorter longest run of shared words makes no link, whatever else the two quotes share. */
export function getLeastRun(known: Acquaintance, isOneStory: boolean): number {
  if (isOneStory) return known === 'other' ? OTHER_RUN : 0;
  if (known === 'one') return FOREIGN.run;
  return known === 'unknown' ? FOREIGN_RUN_UNKNOWN : Number.POSITIVE_INFINITY;
}

/** Whether two quotes of articles that tell of other things are one utterance. */
export function isKnownAbroad({ known, said, coverage, longestRun }: Measures): boolean {
  return coverage >= FOREIGN.coverage && said >= FOREIGN.evidence && longestRun >= getLeastRun(known, false);
}

/** Whether so much evidence could do at all, in any story. */
export function isEnough(evidence: number, known: Acquaintance): boolean {
  return evidence >= MIN_EVIDENCE[known];
}
