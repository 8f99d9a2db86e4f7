const MONTHS = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

/** What narrows a figure down, read from its sentence; `start` and `end` are its place in that sentence. */
export function findFacets(sentence: string, start: number, end: number): string[] {
  const near = `${sentence.slice(Math.max(0, start - 60), start)} ${sentence.slice(end, end + 60)}`;
  const facets = new Set<string>();
  for (const [month] of near.matchAll(MONTHS)) if (month !== 'may') facets.add(`time:${month.toLowerCase()}`);
  for (const [year] of near.matchAll(/\b(?:19|20)\d\d\b/g)) facets.add(`time:${year}`);
  if (/\b(?:expect|forecast|predict|project|estimat)/i.test(near)) facets.add('mode:forecast');
  return [...facets].sort();
}
