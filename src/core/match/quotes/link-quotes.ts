import type { Link } from '../link.ts';
import { type Alignment, alignWords } from './alignment.ts';
import type { PreparedQuote } from './prepare-quote.ts';
import { explainQuotes } from './quote-reasons.ts';
import { judge } from './quote-verdict.ts';
import { weighWord } from './quote-words.ts';
import { compareSpeakers } from './speakers.ts';

/** Shared words weigh this much at least, by what is known of the speakers; in one story. Set on labelled stories. */
const MIN_EVIDENCE = { one: 1.6, unknown: 2.6, other: 6 };
/** Of the shorter quote's words at least this many are shared: "altered" is still one utterance. */
const MIN_COVERAGE = { one: 0.5, unknown: 0.6, other: 0.75 };
/** What an altered quote must share, beside the rest: words, what they say, and the share of the shorter quote. */
const MIN_ALTERED = { words: 4, evidence: 3.2, coverage: 0.6 };
/** A run of this many words is one utterance even where most else is changed. */
const LONG_RUN = 7;
/** Outside the story only a long run of words will do: shorter ones are stock phrases. Measured on 6,915 news quotes. */
const FOREIGN_RUN = 8;
/** Outside the story without a common speaker. Guess. */
const FOREIGN_RUN_UNKNOWN = 14;

/** What the words around two quotes can add: short quotes are known by their company. Guess. */
const MAX_CONTEXT_EVIDENCE = 1.2;
const CONTEXT_WORD_EVIDENCE = 0.3;

/** Whether two quotes are one utterance, whole or in part; null for no link. */
export function linkQuotes(a: PreparedQuote, b: PreparedQuote, isOneStory: boolean): Link | null {
  const speakers = compareSpeakers(a.speaker, b.speaker);
  const known = speakers > 0 ? 'one' : speakers < 0 ? 'other' : 'unknown';
  if (boundEvidence(a, b) + MAX_CONTEXT_EVIDENCE < MIN_EVIDENCE[known]) return null;
  const alignment = alignWords(a.words, b.words);
  const said = alignment.shared.reduce((sum, [i]) => sum + weighWord(a.words[i]), 0);
  const evidence = said + weighContext(a, b);
  const coverage = alignment.shared.length / Math.min(a.words.length, b.words.length);
  if (evidence < MIN_EVIDENCE[known] || coverage < MIN_COVERAGE[known]) return null;
  if (!isOneStory && !isLongRun(alignment, coverage, speakers)) return null;
  const verdict = judge(a.words, b.words, alignment);
  if (verdict === 'altered' && !isOneUtterance(alignment, said, coverage)) return null;
  return {
    verdict,
    score: Math.min(0.99, 0.75 + 0.02 * evidence + 0.1 * speakers),
    reasons: explainQuotes(a, b, { verdict, alignment, speakers }),
  };
}

/** The most that an alignment could come to; spares most pairs the alignment itself. */
function boundEvidence(a: PreparedQuote, b: PreparedQuote): number {
  const [small, large] = a.distinct.size < b.distinct.size ? [a, b] : [b, a];
  let sum = 0;
  for (const word of small.distinct) if (large.distinct.has(word)) sum += weighWord(word);
  return small.words.length > small.distinct.size ? sum * 1.5 : sum;
}

function weighContext({ record: a }: PreparedQuote, { record: b }: PreparedQuote): number {
  const shared = a.context.filter((form) => b.context.includes(form)).length;
  return Math.min(MAX_CONTEXT_EVIDENCE, shared * CONTEXT_WORD_EVIDENCE);
}

function isLongRun({ longestRun }: Alignment, coverage: number, speakers: number): boolean {
  if (speakers < 0 || coverage < 0.5) return false;
  return longestRun >= (speakers > 0 ? FOREIGN_RUN : FOREIGN_RUN_UNKNOWN);
}

/** Changed words must leave enough of an utterance standing: scattered common words, or one stock phrase, are none. */
function isOneUtterance({ longestRun, shared }: Alignment, evidence: number, coverage: number): boolean {
  if (shared.length < MIN_ALTERED.words || evidence < MIN_ALTERED.evidence) return false;
  if (longestRun >= LONG_RUN) return true;
  return coverage >= MIN_ALTERED.coverage && longestRun >= (coverage > 0.8 ? 3 : 4);
}
