import type { Match, Verdict } from '../core/index.ts';

/** What a reader should see first: a difference, then a nuance, then agreement. */
const ORDER: Verdict[] = ['differs', 'altered', 'different-measure', 'excerpt', 'same', 'verbatim'];

/** The one verdict that a claim is painted by; null where no other outlet reports it. */
export function findNotableVerdict(matches: readonly Match[]): Verdict | null {
  return ORDER.find((verdict) => matches.some((match) => match.verdict === verdict)) ?? null;
}
