import type { Match, Verdict } from '../core/index.ts';
import { listOutlets } from './outlet-naming.ts';

export interface VerdictLook {
  /** Key of its words. */
  key: string;
  /** Key of what it means. */
  helpKey: string;
  /** What the colours say beside the words: agreement, a nuance, a difference. */
  tone: 'agree' | 'nuance' | 'differ';
  /** Another report tells it otherwise; shown before all that agrees. */
  needsAttention: boolean;
}

/** How each verdict is told; in the order in which a reader should see them: what needs attention comes first. */
export const VERDICT_LOOKS: Record<Verdict, VerdictLook> = {
  differs: { key: 'verdictDiffers', helpKey: 'verdictDiffersHelp', tone: 'differ', needsAttention: true },
  altered: { key: 'verdictAltered', helpKey: 'verdictAlteredHelp', tone: 'differ', needsAttention: true },
  'different-measure': {
    key: 'verdictDifferentMeasure',
    helpKey: 'verdictDifferentMeasureHelp',
    tone: 'nuance',
    needsAttention: true,
  },
  excerpt: { key: 'verdictExcerpt', helpKey: 'verdictExcerptHelp', tone: 'nuance', needsAttention: false },
  same: { key: 'verdictSame', helpKey: 'verdictSameHelp', tone: 'agree', needsAttention: false },
  verbatim: { key: 'verdictVerbatim', helpKey: 'verdictVerbatimHelp', tone: 'agree', needsAttention: false },
};

const ORDER = Object.keys(VERDICT_LOOKS) as Verdict[];

export interface VerdictGroup {
  verdict: Verdict;
  matches: Match[];
}

/** Matches by verdict, those that need attention first; within a verdict by outlet, then by date. */
export function groupByVerdict(matches: readonly Match[]): VerdictGroup[] {
  return ORDER.map((verdict) => ({
    verdict,
    matches: matches.filter((match) => match.verdict === verdict).sort(byOutletAndDate),
  })).filter((group) => group.matches.length > 0);
}

/** How many outlets these matches are from; an outlet and its site's address are one. */
export function countOutlets(matches: readonly Match[]): number {
  return listOutlets(matches.map(({ article }) => article)).length;
}

function byOutletAndDate({ article: a }: Match, { article: b }: Match): number {
  return a.outlet.localeCompare(b.outlet) || a.published.localeCompare(b.published);
}
