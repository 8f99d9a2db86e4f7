/** The words of a list that is written as plain text, one space or line break between two. */
export function wordList(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
