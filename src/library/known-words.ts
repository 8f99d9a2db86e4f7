// Words of the vocabulary are never removed, so one that a context has put need not be put again: most words of an
// article are words of others too, and each put costs as much as the article itself.

/** More are not kept in memory. */
const MAX_WORDS = 100_000;

/** By open database, since another one may be empty. */
const knownBy = new WeakMap<object, Set<string>>();

/** Those that this context has not put yet. */
export function listUnknownWords(database: object, words: Iterable<string>): string[] {
  const known = knownBy.get(database);
  return [...new Set(words)].filter((word) => !known?.has(word));
}

/** To be called when the change that put them is done, and not before: it may yet fail. */
export function knowWords(database: object, words: Iterable<string>): void {
  const known = knownBy.get(database) ?? new Set();
  if (known.size > MAX_WORDS) known.clear();
  for (const word of words) known.add(word);
  knownBy.set(database, known);
}
