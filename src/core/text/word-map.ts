import { splitWords } from './word-list.ts';

/** What each of some words stands for; made when it is first asked, as a `WordList` is and for the same reason. */
export class WordMap<Value> {
  readonly #make: () => Map<string, Value>;
  #values: Map<string, Value> | undefined;

  constructor(make: () => Map<string, Value>) {
    this.#make = make;
  }

  get(word: string): Value | undefined {
    return (this.#values ?? this.#fill()).get(word);
  }

  has(word: string): boolean {
    return (this.#values ?? this.#fill()).has(word);
  }

  #fill(): Map<string, Value> {
    this.#values = this.#make();
    return this.#values;
  }
}

/** A map written as plain text: "men:man women:woman". */
export function wordPairs(list: string): WordMap<string> {
  return new WordMap(() => new Map(splitWords(list).map((pair) => pair.split(':') as [string, string])));
}

/** Words by the name of the class that they are listed under; where two classes list a word, the later has it. */
export function wordClasses(...tables: Record<string, string>[]): WordMap<string> {
  return new WordMap(() => {
    const classes = new Map<string, string>();
    for (const table of tables)
      for (const name in table) for (const word of splitWords(table[name])) classes.set(word, name);
    return classes;
  });
}
