import type { Comparison, Source } from './comparison.ts';

/** Every report that a comparison names, the page first, each once. */
export function listSources({ page, claims }: Comparison): Source[] {
  const sources = new Map<string, Source>();
  for (const source of [page, ...claims.flatMap(({ versions }) => versions.map((version) => version.source))]) {
    const key = source.url || `${source.outlet}\n${source.title}\n${source.published}`;
    if (!sources.has(key)) sources.set(key, source);
  }
  return [...sources.values()];
}

/** A short name for a report, each its own: "harboursample2025", "harboursample2025b". */
export function nameSources(sources: readonly Source[]): string[] {
  const counts = new Map<string, number>();
  return sources.map(({ outlet, published }) => {
    const stem = `${outlet.toLowerCase().replace(/[^a-z0-9]/g, '') || 'report'}${published.slice(0, 4)}`;
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    return count === 1 ? stem : `${stem}-${count}`;
  });
}
