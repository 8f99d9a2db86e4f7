import type { Match } from '../core/index.ts';

/** Matches whose reports come from one place: the outlet itself, or an agency whose copy several outlets carry. */
export interface OriginGroup {
  origin: string;
  matches: Match[];
}

type Cited = Pick<Match['article'], 'outlet' | 'origin'>;

/** Who a report comes from; the outlet itself where nobody else is credited. */
export function originOf({ outlet, origin }: Cited): string {
  return origin || outlet;
}

/** Matches by origin, in the order in which each origin comes first. */
export function groupByOrigin(matches: readonly Match[]): OriginGroup[] {
  const groups = new Map<string, OriginGroup>();
  for (const match of matches) {
    const origin = originOf(match.article);
    const group = groups.get(nameKey(origin)) ?? { origin, matches: [] };
    group.matches.push(match);
    groups.set(nameKey(origin), group);
  }
  return [...groups.values()];
}

/** How many origins these matches have: copies of one report are one voice. */
export function countOrigins(matches: readonly Match[]): number {
  return new Set(matches.map(({ article }) => nameKey(originOf(article)))).size;
}

/** A name's letters, without the ending of a site's address: "nbcnews.com" tells nothing new of NBC News. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^www\.|(?<=\w)\.[a-z]{2,}.*$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
