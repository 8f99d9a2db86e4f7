import type { Match, Verdict } from '../core/index.ts';

export interface VerdictLook {
  /** Key of its words. */
  key: string;
  /** What the colours say beside the words: agreement, a nuance, a difference. */
  tone: 'agree' | 'nuance' | 'differ';
}

/** How each verdict is told; in the order in which a reader should see them: what needs attention comes first. */
export const VERDICT_LOOKS: Record<Verdict, VerdictLook> = {
  differs: { key: 'verdictDiffers', tone: 'differ' },
  altered: { key: 'verdictAltered', tone: 'differ' },
  'different-measure': { key: 'verdictDifferentMeasure', tone: 'nuance' },
  excerpt: { key: 'verdictExcerpt', tone: 'nuance' },
  same: { key: 'verdictSame', tone: 'agree' },
  verbatim: { key: 'verdictVerbatim', tone: 'agree' },
};

const ORDER = Object.keys(VERDICT_LOOKS) as Verdict[];

export interface VerdictGroup {
  verdict: Verdict;
  matches: Match[];
}

/** Matches by verdict, those that need attention first; within a verdict by outlet, then by date. */
export function groupByVerdict(matches: Match[]): VerdictGroup[] {
  return ORDER.map((verdict) => ({
    verdict,
    matches: matches.filter((match) => match.verdict === verdict).sort(byOutletAndDate),
  })).filter((group) => group.matches.length > 0);
}

/** How many outlets these matches are from. */
export function countOutlets(matches: Match[]): number {
  return new Set(matches.map((match) => match.article.outlet)).size;
}

function byOutletAndDate({ article: a }: Match, { article: b }: Match): number {
  return a.outlet.localeCompare(b.outlet) || a.published.localeCompare(b.published);
}
