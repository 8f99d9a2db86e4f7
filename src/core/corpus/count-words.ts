/**
 * How many words a phrase has, as a reader counts them: runs between spaces that hold a letter or digit. Linear.
 *
 * @example countWords('about 10,000-12,000 troops – all of them') // 6
 */
export function countWords(phrase: string): number {
  return phrase.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
