import type { TextModel } from '../../text/model.ts';
import type { Quote, Span } from '../claim.ts';
import { findQuotedWords } from '../quotes/quoted-words.ts';
import { isName, isScare } from '../quotes/speech.ts';
import { readArticle } from './reading.ts';
import { findSource } from './sources.ts';
import { findSpeakers } from './speakers.ts';

/** What an article gives as other people's words. */
export interface Reporting {
  /** In order of the text; each lies in one paragraph, none in another. */
  quotes: Quote[];
  /** Who the article says a figure comes from: "the Joint Chiefs", the speaker of the quote it stands in. */
  findSource(figure: Span): string | undefined;
}

/**
 * Reads the quotes of a text with their speakers, and whom its figures come from. Read once for both. Never throws;
 * linear.
 *
 * @example readReporting(createTextModel('Police said 12 died.')).findSource({ start: 12, end: 14 }) // 'Police'
 */
export function readReporting(model: TextModel): Reporting {
  const words = findQuotedWords(model).filter((each) => !isName(model, each));
  const reading = readArticle(model, words);
  const speakers = findSpeakers(reading);
  const quotes: Quote[] = [];
  for (const [index, each] of words.entries()) {
    const { name } = speakers.ofQuotes[index];
    if (!name && isScare(model, each)) continue;
    const quote: Quote = { kind: 'quote', start: each.start, end: each.end };
    if (name) quote.speaker = name;
    quotes.push(quote);
  }
  return { quotes, findSource: (figure) => findSource(reading, speakers, figure) };
}
