import type { CrossReference } from '../core/index.ts';

/** A stretch of a text, all of it in one claim or in none. */
export interface Segment {
  words: string;
  /** The place of its claim in the report; the shortest of those that overlap here. Null outside all claims. */
  claim: number | null;
  /** Whether others report that claim. */
  isShared: boolean;
}

/** Cuts the first `maxChars` of a text at the edges of its claims. Linear in the text, quadratic in claims that overlap. */
export function cutSegments(text: string, claims: readonly CrossReference[], maxChars: number): Segment[] {
  const shown = text.slice(0, maxChars);
  const placed = claims.map(({ claim, matches }, at) => ({ at, ...claim, isShared: matches.length > 0 }));
  const edges = new Set([0, shown.length]);
  for (const { start, end } of placed) for (const edge of [start, end]) if (edge < shown.length) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? shown.length;
    const here = placed.filter(({ start, end }) => start <= from && end >= to);
    const claim = here.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return { words: shown.slice(from, to), claim: claim?.at ?? null, isShared: claim?.isShared ?? false };
  });
}
