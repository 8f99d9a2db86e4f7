import type { TextModel } from '../../text/model.ts';
import { findSpeakers } from '../attribution/speakers.ts';
import type { Quote } from '../claim.ts';
import { findQuotedWords } from './quoted-words.ts';

/**
 * The quotes of a text, in its order, each with its speaker where the article tells that safely. A quotation over several
 * paragraphs gives one quote a paragraph. Never throws; linear.
 *
 * @example readQuotes(createTextModel('“No,” said Ada Marsh.')) // [{ kind: 'quote', start: 1, end: 4, speaker: 'Ada Marsh' }]
 */
export function readQuotes(model: TextModel): Quote[] {
  const words = findQuotedWords(model);
  const speakers = findSpeakers(model, words);
  return words.map(({ start, end }, index) => {
    const { name } = speakers[index];
    return { kind: 'quote', start, end, ...(name ? { speaker: name } : {}) };
  });
}
