import type { QuoteRecord } from '../../../../src/core/index.ts';
import { type PreparedQuote, prepareQuote } from '../../../../src/core/match/quotes/prepare-quote.ts';

/** A quote with its speaker, and what stands around it. */
export function makeQuote(
  words: string,
  speaker?: string,
  context: string[] = [],
  topics: string[] = [],
): PreparedQuote {
  const record: QuoteRecord = { kind: 'quote', start: 0, end: words.length, words, phrase: '', context, near: [] };
  return prepareQuote(speaker ? { ...record, speaker } : record, new Set(topics));
}

/** `Speaker: words`, or words alone. */
export function quote(said: string, context?: string[], topics?: string[]): PreparedQuote {
  const [, speaker, words = said] = /^([^:“”]{1,60}): (.*)$/s.exec(said) ?? [];
  return makeQuote(words, speaker, context, topics);
}
