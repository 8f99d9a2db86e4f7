import type { CrossReference, Verdict } from '../core/index.ts';
import { groupByVerdict, VERDICT_LOOKS } from '../ui/verdicts.ts';

/** A claim with its place in the report, by which the page knows it. */
export interface PlacedClaim extends CrossReference {
  place: number;
}

/** What a reader should look at first, what others agree on, and what nobody else reports. */
export type Standing = 'attention' | 'agreement' | 'alone';

export type ClaimGroups = Record<Standing, PlacedClaim[]>;

/** In the order in which they are shown. */
export const STANDINGS: Standing[] = ['attention', 'agreement', 'alone'];

/** A page's claims by how they stand beside other reports, each group in page order. */
export function groupClaims(claims: readonly CrossReference[]): ClaimGroups {
  const groups: ClaimGroups = { attention: [], agreement: [], alone: [] };
  claims.forEach((one, place) => {
    groups[standingOf(one)].push({ ...one, place });
  });
  return groups;
}

/** One report that tells it otherwise is enough to be looked at. A shortened quote agrees as far as it goes. */
export function standingOf({ matches }: CrossReference): Standing {
  if (matches.length === 0) return 'alone';
  return matches.some(({ verdict }) => VERDICT_LOOKS[verdict].needsAttention) ? 'attention' : 'agreement';
}

/** Claims by the verdict that a reader should see first of each, in that order. Only for claims that others report. */
export function groupByNotableVerdict(claims: readonly PlacedClaim[]): [Verdict, PlacedClaim[]][] {
  const notable = claims.map((claim) => groupByVerdict(claim.matches)[0]?.verdict);
  return (Object.keys(VERDICT_LOOKS) as Verdict[])
    .map((verdict): [Verdict, PlacedClaim[]] => [verdict, claims.filter((_, at) => notable[at] === verdict)])
    .filter(([, some]) => some.length > 0);
}

/** All claims in the order in which they are shown. */
export function listInOrder({ attention, agreement, alone }: ClaimGroups): PlacedClaim[] {
  return [
    ...[attention, agreement].flatMap((claims) => groupByNotableVerdict(claims).flatMap(([, some]) => some)),
    ...alone,
  ];
}
