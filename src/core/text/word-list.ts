/**
 * Words that belong together. A list is cut into words when it is first asked: to cut up all lists while the engine loads
 * would be half of its start-up, and who only reads packs asks few of them.
 */
export class WordList implements Iterable<string> {
  readonly #make: () => Set<string>;
  #words: Set<string> | undefined;

  constructor(make: () => Set<string>) {
    this.#make = make;
  }

  has(word: string): boolean {
    return (this.#words ?? this.#cutUp()).has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return (this.#words ?? this.#cutUp()).values();
  }

  #cutUp(): Set<string> {
    this.#words = this.#make();
    return this.#words;
  }
}

/** The words of a list that is written as plain text, one space or line break between two. */
export function wordList(list: string): WordList {
  return new WordList(() => new Set(splitWords(list)));
}

/** What is in any of the lists. */
export function joinLists(...lists: WordList[]): WordList {
  return new WordList(() => new Set(lists.flatMap((list) => [...list])));
}

/** The words of a plain text, one space or line break between two. */
export function splitWords(list: string): string[] {
  return list.match(/\S+/g) ?? [];
}
