import type { Link } from '../link.ts';
import { alignWords, measureLongestRun } from './alignment.ts';
import { listDifferences } from './differences.ts';
import { getLeastRun, isEnough, isKnownAbroad, isOneUtterance } from './one-utterance.ts';
import { type PreparedQuote, RUN_WORDS } from './prepare-quote.ts';
import { type Acquaintance, boundEvidence, type Measures, measureQuotes, meet } from './quote-measures.ts';
import { explainQuotes } from './quote-reasons.ts';
import { weighSupport } from './quote-support.ts';
import { judge } from './quote-verdict.ts';

/** What a link with little evidence is worth. Set on labelled stories. */
const BASE_SCORES: Record<Acquaintance, number> = { one: 0.84, unknown: 0.72, 'other-role': 0.64, other: 0.6 };

/** Whether two quotes are one utterance, whole or in part; null for no link. Costs the product of their lengths. */
export function linkQuotes(a: PreparedQuote, b: PreparedQuote, isOneStory: boolean): Link | null {
  const known = meet(a, b);
  const leastRun = getLeastRun(known, isOneStory);
  if (leastRun >= RUN_WORDS && !haveCommonRun(a, b)) return null; // most pairs end here
  const support = isOneStory ? weighSupport(a, b) : 0;
  if (!isEnough(boundEvidence(a, b) + support, known)) return null;
  const shared = alignWords(a.forms, b.forms);
  if (measureLongestRun(shared) < leastRun) return null;
  const differences = listDifferences(a.words, b.words, shared);
  const measures = measureQuotes(a, b, { known, shared, verdict: judge(differences), support });
  if (!(isOneStory ? isOneUtterance(measures) : isKnownAbroad(measures))) return null;
  return {
    verdict: measures.verdict,
    score: rate(measures),
    reasons: explainQuotes(a, b, { ...measures, differences }),
  };
}

function haveCommonRun(a: PreparedQuote, b: PreparedQuote): boolean {
  for (const run of a.runs) if (b.runs.has(run)) return true;
  return false;
}

function rate({ known, evidence, verdict, coverage }: Measures): number {
  const doubt = verdict === 'altered' ? 0.15 * (1 - coverage) : 0;
  return Math.min(0.99, BASE_SCORES[known] + 0.025 * Math.min(evidence, 8) - doubt);
}
