import type { QuoteRecord } from '../../corpus/record.ts';
import { type QuoteWord, readQuoteWords } from './quote-words.ts';
import { readSpeaker, type Speaker } from './speakers.ts';
import { isTelling } from './word-weight.ts';

/** A quote made ready to be compared with many others. */
export interface PreparedQuote {
  record: QuoteRecord;
  words: QuoteWord[];
  /** The form of each word. */
  forms: string[];
  distinct: Set<string>;
  speaker: Speaker;
  /** What the words around it are about. */
  context: Set<string>;
  /** What it is about itself. */
  telling: Set<string>;
  /** The words that its article is about: in its story they tell no two quotes apart. */
  topics: ReadonlySet<string>;
}

export function prepareQuote(record: QuoteRecord, topics: ReadonlySet<string>): PreparedQuote {
  const words = readQuoteWords(record.words);
  const forms = words.map(({ form }) => form);
  return {
    record,
    words,
    forms,
    distinct: new Set(forms),
    speaker: readSpeaker(record.speaker),
    context: new Set(record.context),
    telling: new Set(forms.filter(isTelling)),
    topics,
  };
}
