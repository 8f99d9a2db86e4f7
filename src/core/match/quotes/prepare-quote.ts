import type { QuoteRecord } from '../../corpus/record.ts';
import { listQuoteWords } from './quote-words.ts';
import { listNames } from './speakers.ts';

/** A quote made ready to be compared with many others. */
export interface PreparedQuote {
  record: QuoteRecord;
  words: string[];
  distinct: Set<string>;
  /** Names of the speaker; none where they are not told. */
  speaker: string[];
}

export function prepareQuote(record: QuoteRecord): PreparedQuote {
  const words = listQuoteWords(record.words);
  return { record, words, distinct: new Set(words), speaker: listNames(record.speaker) };
}
