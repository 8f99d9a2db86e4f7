import type { TextModel } from '../../text/model.ts';
import { readReporting } from '../attribution/read-reporting.ts';
import type { Quote } from '../claim.ts';

/**
 * The quotes of a text, in its order, each with its speaker where the article tells that safely. A quotation over several
 * paragraphs gives one quote a paragraph. Never throws; linear.
 *
 * @example readQuotes(createTextModel('“No,” said Ada Marsh.')) // [{ kind: 'quote', start: 1, end: 4, speaker: 'Ada Marsh' }]
 */
export function readQuotes(model: TextModel): Quote[] {
  return readReporting(model).quotes;
}
