import type { QuoteRecord } from '../../corpus/record.ts';
import { type QuoteWord, readQuoteWords } from './quote-words.ts';
import { readSpeaker, type Speaker } from './speakers.ts';
import { isTelling } from './word-weight.ts';

/** So many words in a row are told by `PreparedQuote.runs`. */
export const RUN_WORDS = 8;

/** A quote made ready to be compared with many others. Most meet none that is like them: the rest is read when asked for. */
export class PreparedQuote {
  readonly record: QuoteRecord;
  readonly words: QuoteWord[];
  /** The form of each word. */
  readonly forms: string[];
  /** The words that its article is about: in its story they tell no two quotes apart. */
  readonly topics: ReadonlySet<string>;
  #distinct: Set<string> | undefined;
  #speaker: Speaker | undefined;
  #context: Set<string> | undefined;
  #telling: Set<string> | undefined;
  #runs: Set<string> | undefined;
  #tellingWords: number | undefined;
  #spokenWords: number | undefined;

  constructor(record: QuoteRecord, topics: ReadonlySet<string>, words: QuoteWord[]) {
    this.record = record;
    this.words = words;
    this.forms = this.words.map(({ form }) => form);
    this.topics = topics;
  }

  get distinct(): ReadonlySet<string> {
    this.#distinct ??= new Set(this.forms);
    return this.#distinct;
  }

  get speaker(): Speaker {
    this.#speaker ??= readSpeaker(this.record.speaker);
    return this.#speaker;
  }

  /** What the words around it are about. */
  get context(): ReadonlySet<string> {
    this.#context ??= new Set(this.record.context);
    return this.#context;
  }

  /** What it is about itself. */
  get telling(): ReadonlySet<string> {
    this.#telling ??= new Set(this.forms.filter(isTelling));
    return this.#telling;
  }

  /** All its runs of `RUN_WORDS` words. */
  get runs(): ReadonlySet<string> {
    this.#runs ??= new Set(listRuns(this.forms));
    return this.#runs;
  }

  /** How many of its words say what it is about, each time they stand there. */
  get tellingWords(): number {
    this.#tellingWords ??= this.forms.filter(isTelling).length;
    return this.#tellingWords;
  }

  /** How many of its words are the speaker's own. */
  get spokenWords(): number {
    this.#spokenWords ??= this.words.filter(({ isInserted }) => !isInserted).length;
    return this.#spokenWords;
  }
}

function listRuns(forms: readonly string[]): string[] {
  const count = Math.max(0, forms.length - RUN_WORDS + 1);
  return Array.from({ length: count }, (_, at) => forms.slice(at, at + RUN_WORDS).join(' '));
}

/** The words of quotes that were read before, by their wording. */
export type Wordings = Map<string, QuoteWord[]>;

/** With `wordings` each wording is read once: reports of one story quote the same sentences. */
export function prepareQuote(
  record: QuoteRecord,
  topics: ReadonlySet<string>,
  wordings: Wordings = new Map(),
): PreparedQuote {
  let words = wordings.get(record.words);
  if (!words) {
    words = readQuoteWords(record.words);
    wordings.set(record.words, words);
  }
  return new PreparedQuote(record, topics, words);
}
