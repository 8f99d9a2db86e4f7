import { beginsSmall, listWords } from '../../text/letters.ts';
import type { TextModel } from '../../text/model.ts';
import type { Span } from '../claim.ts';

/** Words shorter than this are written small in titles too ("of", "the"). */
const MIN_TITLE_WORD = 4;
/** Of a headline's longer words this share is capitalised; of a sentence's about a quarter. Guess. */
const HEADLINE_SHARE = 0.75;
const MIN_HEADLINE_WORDS = 4;
/** A paragraph is judged by so many tokens of its beginning. */
const MAX_HEADLINE_TOKENS = 60;

/** "Face the Nation": the longer words and the last one begin with a capital or a digit. */
export function isTitleCase(words: string): boolean {
  let last = '';
  for (const word of listWords(words, "’'")) {
    if (beginsSmall(word) && (last === '' || word.length >= MIN_TITLE_WORD)) return false;
    last = word;
  }
  return last !== '' && !beginsSmall(last);
}

/** True for a paragraph whose words are nearly all capitalised: a headline in the American style. */
export function isHeadline(model: TextModel, paragraph: number): boolean {
  const { firstToken, endToken } = model.paragraphs[paragraph];
  let [words, big] = [0, 0];
  for (let at = firstToken; at < Math.min(endToken, firstToken + MAX_HEADLINE_TOKENS); at++) {
    const token = model.tokens[at];
    if (token.kind !== 'word' || token.end - token.start < MIN_TITLE_WORD) continue;
    words++;
    if (token.isCapitalised) big++;
  }
  return words >= MIN_HEADLINE_WORDS && big >= words * HEADLINE_SHARE;
}

/** True where a quote is all that its paragraph holds. */
export function fillsParagraph(
  model: TextModel,
  words: { outerStart: number; outerEnd: number; paragraph: number },
): boolean {
  const { start, end }: Span = model.paragraphs[words.paragraph];
  return words.outerStart === start && words.outerEnd >= end - 1;
}
